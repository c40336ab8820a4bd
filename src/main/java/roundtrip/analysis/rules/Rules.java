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
            new ClearTextBehindTls(),
            new WayAroundBalancer(),
            new DataInPublicZone(),
            new OpenAdministration(),
            new NoMonitoring(),
            new UnwatchedMachine(),
            new UnheardAgent(),
            new WatcherOnWatchedMachine(),
            new NoLookFromOutside(),
            new RequestsNotCounted(),
            new CannotGrow(),
            new EverythingOnOneMachine(),
            new NothingToBalance(),
            new Overload(),
            new NoRoomForFailure(),
            new EqualTurnsForUnequalServers(),
            new IdleReplica(),
            new ReplicaTakesWrites(),
            new ReplicaWithoutSource(),
            new BackwardReplication(),
            new ServerThatCannotWrite(),
            new SeveralWriters(),
            new NoBackup(),
            new PromotionMayLoseWrites(),
            new StateOnOneServer(),
            new OldDataAfterSaving(),
            new IsolatedOrEmpty(),
            new DnsDrawnAsHop(),
            new WrongDnsRecord(),
            new RequestArrivesNowhere(),
            new ImpossibleArrow(),
            new WordsAndArrowsDisagree(),
            new ExerciseItemMissing());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
