package roundtrip.routing;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// A way from one component to the next, both by number.
///
/// @param link the drawn link, or the one that is borrowed; absent inside a server and where DNS only implies the way
/// @param number the number of that link, -1 if absent
/// @param request whether it is of kind request
/// @param standby whether it is used only when the others fail
/// @param sheltered whether it is encrypted, or need not be, without a link that says so
record Arc(int from, int to, @Nullable Link link, int number, boolean request, boolean reads, boolean writes,
        boolean standby, boolean sheltered) {
    static Arc along(Link link, int number, int from, int to, boolean standby) {
        return new Arc(from, to, link, number, link.kind() == LinkKind.REQUEST, link.kind().carriesReads(),
                link.kind().carriesWrites(), standby, false);
    }

    static Arc insideServer(int from, int to, boolean writes) {
        return new Arc(from, to, null, -1, false, true, writes, false, true);
    }

    static Arc implied(int from, int to, boolean encrypted) {
        return new Arc(from, to, null, -1, true, true, true, false, encrypted);
    }

    Arc to(int other) {
        return new Arc(from, other, link, number, request, reads, writes, standby, sheltered);
    }

    boolean encrypted() {
        return sheltered || link != null && link.encrypted();
    }
}
