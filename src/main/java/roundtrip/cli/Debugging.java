package roundtrip.cli;

import picocli.CommandLine.Option;

/// The switch for those who look for our faults. All commands share one.
final class Debugging {
    @Option(names = "--debug") private boolean wanted;

    boolean wanted() {
        return wanted;
    }
}
