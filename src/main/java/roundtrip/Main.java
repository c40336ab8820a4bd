package roundtrip;

/// The composition root.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {}
}
