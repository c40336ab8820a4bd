package roundtrip.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import roundtrip.words.Words;

/// What becomes of requests that no arrow leads on. The run says of each place once what is wrong with the arrows there.
final class DeadEnds {
    private final World world;
    private final Set<String> told = new HashSet<>();

    DeadEnds(World world) {
        this.world = world;
    }

    /// Where nobody is left to ask because the arrows lead back, that is the trouble.
    int trouble(Visit visit, Reason why, int status, int cause) {
        Crossing here = visit.here;
        if (!here.isHopeless()) {
            return visit.trouble(why, status, cause);
        }
        List<String> circle = here.circle();
        if (circle.isEmpty()) {
            say(here.id, "remark.dead-end", here.id);
            return visit.trouble(why, status, cause);
        }
        return visit.trouble(Reason.CIRCLE, status, circled(visit.journey, here.id, circle, cause));
    }

    private void say(String place, String key, String value) {
        if (told.add(place)) {
            world.recorder.remark(key, value);
        }
    }

    /// A client without a way to any entry knows at once. Firewalls that send packets round say nothing: that takes its patience.
    void noEntry(Journey journey, int cause) {
        String client = journey.ask.client();
        List<String> circle = world.network.intact().circle(journey.demand, List.of(client));
        if (circle.isEmpty()) {
            say(client, "remark.no-entry", client);
            journey.lost(Reason.NO_WAY, cause);
        } else {
            int event = circled(journey, client, circle, cause);
            world.agenda.at(world.agenda.now() + Pace.PATIENCE, () -> journey.lost(Reason.CIRCLE, event));
        }
    }

    private int circled(Journey journey, String place, List<String> circle, int cause) {
        say(place, "remark.circle", String.join(Words.in("simulation").say("step"), circle));
        return world.recorder.add(
                id -> new Event.Circled(id, cause, world.agenda.now(), journey.number, place, circle));
    }
}
