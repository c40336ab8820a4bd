/// How real balancers choose: one class per algorithm, [Balancers], the list of them, and round them the two whole proxies.
///
/// **HAProxy.** `HaproxyBalancer` knows who is usable and weighs what, and that backups come last; its heirs choose: `HaproxyRoundRobin`
/// (by two `Round`s), `HaproxyLeastConnections`, `HaproxyFirst`, on a table (`HaproxyMap`) `HaproxyStaticRoundRobin` and `HaproxyMapHash`, on
/// a ring (`HaproxyRing`) `HaproxyConsistentHash` and `HaproxyRandom`. `HaproxyProxy` has the queues (`HaproxyQueue` is that of all) and what is
/// done to servers, `HaproxyCall` is one request with its retries, `HaproxyWays` finds a server for one that not every server can serve.
///
/// **nginx.** `NginxPeers` has credits and failures, `NginxMemory` whom a request has tried; the heirs of `NginxBalancer` choose.
/// `NginxProxy` and `NginxCall` move a request from peer to peer.
///
/// A [Rehearsal] plays a [Scenario] on such a proxy in virtual time; the command `balance` reads them from files. Everything here was
/// compared with HAProxy 2.6.12 and nginx 1.22.1, pick for pick; the records are under `src/test/resources/loadbalancing`.
///
/// A new algorithm: a constant in `Terms.Algorithm` with its products, a class here, the arm in [Balancers] that the compiler then
/// demands, its name and hint in `inspector.properties`.
@NullMarked
package roundtrip.simulation.balancing;

import org.jspecify.annotations.NullMarked;
