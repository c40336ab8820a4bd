package roundtrip.routing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// How a client learns the address.
///
/// @param link the lookup link
/// @param address what the first record leads to in the end, if the drawing gives any record
public record Lookup(String client, String link, String dns, List<Answer> answers, @Nullable String address) {
    /// @param link the resolve link
    /// @param target the component that it names
    public record Answer(String link, String target) {}
}
