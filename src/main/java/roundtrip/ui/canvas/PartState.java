package roundtrip.ui.canvas;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// How a part does, besides being drawn.
///
/// @param condition what its looks say
/// @param detail what its second line says instead of its usual detail
/// @param queue how many requests wait at it
public record PartState(Condition condition, @Nullable String detail, int queue) {
    private static final PartState NORMAL = new PartState(Condition.NORMAL, null, 0);

    /// What a part can look like; the word is that of the style sheet.
    public enum Condition {
        NORMAL,
        STOPPED,
        OVERLOADED,
        /// Of a fix that has not been applied.
        PREVIEW,
        /// What is dragged would land here.
        TARGET
    }

    public static PartState normal() {
        return NORMAL;
    }

    public static PartState stopped() {
        return new PartState(Condition.STOPPED, Words.in("canvas").say("stopped"), 0);
    }

    /// Crossed out because a fix that has not been applied takes it away.
    public static PartState leaving() {
        return new PartState(Condition.STOPPED, Words.in("canvas").say("leaving"), 0);
    }

    public static PartState overloaded(int waiting) {
        return new PartState(Condition.OVERLOADED, Words.in("canvas").say("waiting", waiting), waiting);
    }

    public static PartState preview() {
        return new PartState(Condition.PREVIEW, null, 0);
    }

    /// The same, saying something else in its second line.
    public PartState saying(String other) {
        return new PartState(condition, other, queue);
    }

    public static PartState target() {
        return new PartState(Condition.TARGET, null, 0);
    }

    boolean is(Condition other) {
        return condition == other;
    }
}
