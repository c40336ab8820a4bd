package roundtrip.analysis.rules;

import java.util.List;

import roundtrip.analysis.Rule;

/// All rules, one a line, in the order of their ids.
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new SinglePointOfFailure(),
            new SingleWriter(),
            new SingleLine(),
            new CopiesOnOneMachine(),
            new CopiesInOneDomain(),
            new UnreachableSpare(),
            new DowntimeForMaintenance(),
            new NoHealthChecks(),
            new SwitchOverTakesTime(),
            new OneDnsProvider(),
            new FailoverByDnsOnly(),
            new PartOfRequestsFails(),
            new NoFirewall(),
            new WayAroundFirewall(),
            new UnevenlyGuardedPool(),
            new ExposedDatabase(),
            new NoHttps(),
            new NoMonitoring(),
            new EverythingOnOneMachine(),
            new ReplicaWithoutSource(),
            new ServerThatCannotWrite(),
            new NoBackup(),
            new OldDataAfterSaving(),
            new DnsDrawnAsHop());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
