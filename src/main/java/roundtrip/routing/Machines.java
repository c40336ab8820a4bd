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
        for (int machine = 0; machine < parts.size(); machine++) {
            int end = machine + 1;
            while (end < parts.size() && isInside(parts.at(machine).id(), parts.at(end).id())) {
                end++;
            }
            machines[machine] = parts.at(machine).isService() && machine > 0
                    ? machineBefore(parts, machine)
                    : machine;
            ends[machine] = end;
            boolean isServer = parts.at(machine).kind() == Kind.SERVER;
            answering[machine] = isServer ? answering(parts, machine, end) : machine;
            storing[machine] = isServer ? first(parts, machine, end, Kind.DATABASE) : machine;
        }
    }

    /// A service whose machine is missing stands for itself.
    private int machineBefore(Parts<Component> parts, int service) {
        int machine = machines[service - 1];
        return isInside(parts.at(machine).id(), parts.at(service).id()) ? machine : service;
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
