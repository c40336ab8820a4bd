package roundtrip.routing;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;

/// Machines and the services in them, which stand right behind them, and which of those an arrow to the whole machine means. By
/// number.
final class Machines {
    private final int[] ends;
    private final int[] machines;
    private final int[] answering;
    private final int[] storing;

    Machines(Parts<Component> parts) {
        ends = new int[parts.size()];
        machines = new int[parts.size()];
        answering = new int[parts.size()];
        storing = new int[parts.size()];
        int next;
        for (int machine = 0; machine < parts.size(); machine = next) {
            next = machine + 1;
            while (next < parts.size() && isInside(parts.at(machine).id(), parts.at(next).id())) {
                next++;
            }
            for (int part = machine; part < next; part++) {
                ends[part] = part + 1;
                machines[part] = machine;
                answering[part] = part;
                storing[part] = part;
            }
            ends[machine] = next;
            if (parts.at(machine).kind() == Kind.SERVER) {
                answering[machine] = answering(parts, machine, next);
                storing[machine] = first(parts, machine, next, Kind.DATABASE);
            }
        }
    }

    private static boolean isInside(String machine, String other) {
        return other.indexOf('/') == machine.length() && other.startsWith(machine);
    }

    private static int answering(Parts<Component> parts, int machine, int end) {
        int found = machine;
        int best = Integer.MAX_VALUE;
        for (int service = machine + 1; service < end; service++) {
            int turn = switch (parts.at(service).kind()) {
                case WEB -> 0;
                case APP -> 1;
                case DATABASE -> 2;
                case AGENT -> Integer.MAX_VALUE;
                default -> 3;
            };
            if (turn < best) {
                best = turn;
                found = service;
            }
        }
        return found;
    }

    private static int first(Parts<Component> parts, int machine, int end, Kind kind) {
        for (int service = machine + 1; service < end; service++) {
            if (parts.at(service).kind() == kind) {
                return service;
            }
        }
        return machine;
    }

    /// The number behind the last service of a machine; its services are those from the next number on.
    int end(int machine) {
        return ends[machine];
    }

    /// The machine that this is or belongs to.
    int of(int component) {
        return machines[component];
    }

    /// Which component the end of such a link means that is drawn at this one.
    int meant(int component, LinkKind kind) {
        return switch (kind) {
            case REPLICATE -> storing[component];
            case RESOLVE, HEARTBEAT -> answering[component];
            default -> Ends.carries(kind) ? answering[component] : component;
        };
    }
}
