package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How a balancer, CDN or web server spreads requests over those that could serve them.
///
/// @param intact the ways to all candidates in the intact drawing
/// @param now the ways to them that are left
record Choice(List<Way> intact, List<Way> now) {
    /// With health checks: the healthy ones, else healthy standbys, else whoever is alive.
    List<Share> checked(Predicate<Way> healthy) {
        return Stream
                .of(of(now, false).filter(healthy), of(now, true).filter(healthy), of(now, false), of(now, true))
                .map(Stream::toList).filter(ways -> !ways.isEmpty()).findFirst().orElse(List.of()).stream()
                .map(Share::of).toList();
    }

    /// Without: everybody keeps a share, the dead ones too.
    List<Share> unchecked() {
        boolean standby = of(intact, false).findAny().isEmpty() && of(now, false).findAny().isEmpty();
        List<Share> shares = new ArrayList<>();
        of(intact, standby).forEach(way -> shares.add(find(way).map(Share::of).orElse(new Share(way, true))));
        of(now, standby).filter(way -> intact.stream().noneMatch(other -> other.to() == way.to()))
                .forEach(way -> shares.add(Share.of(way)));
        return shares;
    }

    private static Stream<Way> of(List<Way> ways, boolean standby) {
        return ways.stream().filter(way -> way.standby() == standby);
    }

    private Optional<Way> find(Way sought) {
        return of(now, sought.standby()).filter(way -> way.to() == sought.to()).findFirst();
    }
}
