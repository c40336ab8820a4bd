package roundtrip.formats.drawio;

import roundtrip.formats.outline.Captions;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;

/// The words on cells.
final class Labels {
    private static final Captions CAPTIONS = new Captions(false);

    private Labels() {}

    static String of(Component component) {
        return CAPTIONS.name(component);
    }

    static String of(Group group) {
        return CAPTIONS.group(group);
    }

    static String of(Link link) {
        return link.label() == null ? Captions.words(link) : link.label();
    }

    /// Whether a reader sees the same words.
    static boolean look(String one, String other) {
        return one.equals(other) || seen(one).equals(seen(other));
    }

    /// Without what no drawing shows: how many blanks there are, and of which sort.
    static String seen(String label) {
        StringBuilder out = new StringBuilder(label.length());
        boolean[] blank = {false};
        label.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                    || !XmlText.isAllowed(c)) {
                blank[0] = !out.isEmpty();
            } else {
                out.append(blank[0] ? " " : "").appendCodePoint(c);
                blank[0] = false;
            }
        });
        return out.toString();
    }
}
