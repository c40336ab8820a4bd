package roundtrip.simulation.balancing;

import java.util.function.IntPredicate;

import roundtrip.simulation.Balancer;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Reach;

/// Where a call may go that is not open everywhere. HAProxy knows no such calls, every server of a backend can do all; in a drawing
/// some lead to the data and others do not.
final class HaproxyWays {
    private final HaproxyBalancer balancer;
    private final HaproxyServer[] servers;
    private final boolean hashes;

    /// @param hashes whether who has its place at a server waits for it
    HaproxyWays(HaproxyBalancer balancer, HaproxyServer[] servers, boolean hashes) {
        this.balancer = balancer;
        this.servers = servers;
        this.hashes = hashes;
    }

    /// Whether a usable server is closed to the call.
    boolean isParticular(Reach reach) {
        if (!reach.equals(Reach.ANYWHERE)) {
            for (int i = 0; i < servers.length; i++) {
                if (balancer.isUsable(i) && !reach.isOpen(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether every usable server is closed to the call.
    boolean isShut(Reach reach) {
        return openAfter(Balancer.NOBODY, reach, _ -> true) == Balancer.NOBODY;
    }

    /// Where the algorithm comes to a server that is closed to the call, the next one that is open stands in.
    int choose(Caller caller, Reach reach, int avoided, IntPredicate room) {
        int picked = balancer.pick(caller, avoided, i -> reach.isOpen(i) && room.test(i));
        if (picked != Balancer.NOBODY && reach.isOpen(picked)) {
            return picked;
        }
        int free = openAfter(picked, reach, i -> i != avoided && room.test(i));
        int any = free == Balancer.NOBODY ? openAfter(picked, reach, _ -> true) : free;
        boolean takesIt = any != Balancer.NOBODY && (hashes || servers[any].isBackup || room.test(any));
        return takesIt ? any : Balancer.NOBODY;
    }

    /// The next usable server after one that is open and fits; a backup only if no other does.
    private int openAfter(int picked, Reach reach, IntPredicate fits) {
        int spare = Balancer.NOBODY;
        for (int i = 1; i <= servers.length; i++) {
            int server = (picked + i) % servers.length;
            if (balancer.isUsable(server) && reach.isOpen(server) && fits.test(server)) {
                if (!servers[server].isBackup) {
                    return server;
                }
                spare = spare == Balancer.NOBODY ? server : spare;
            }
        }
        return spare;
    }
}
