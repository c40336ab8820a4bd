/// What happens when requests travel through a drawing.
///
/// Start with [Simulation]: it takes a drawing and a [Run] (who asks what when, and what is stopped when) and gives a [Trace], the
/// list of everything that happened. Playback, statistics and lessons only read the trace; nothing animates a simulation.
///
/// **Two clocks.** *Virtual time* orders and measures: a request takes its 50 milliseconds, a health check comes every two seconds.
/// Nobody can watch 50 milliseconds, so [Staging] turns the trace into a [Stage] in *stage time*: what comes from outside (somebody
/// asks, somebody stops a server, a check) happens at its own time, and packets travel in slow motion, 600 ms a leg. A [LiveRun] is a
/// stage on which somebody stops and heals parts while it plays.
///
/// What a packet says on a leg, and what somebody could read who listens there, is a [Message] (of HTTP a [Wire]).
///
/// **Two observers.** The recorder writes the trace; a [Meter] is told the same things as numbers while they happen and keeps only what
/// it counts, so that a million requests need no more memory than ten ([Simulation#measure]). Whoever moves a request tells both.
///
/// Inside: a [Journey] is one request as its user sees it, a [Visit] is a part that has it in hand. Visits call one another along a
/// tree of [Crossing]s and [Road]s, which asks [roundtrip.routing.Walk] once per state of the drawing where a request can go and then
/// knows: routing stays the only definition. On its way a request meets the rooms of the run: the [Resolver] (DNS), the [Entrance]
/// (which entry), [Handshakes], the [Slots] of each part, [Choosing] with the [Pools] (and health [Checks] and [Errands]), [Forwarding] with
/// [Caches] and [Backlogs], [Serving] with [Copies] (replication) and the [Promotion] of replicas; [Parcel]s move leg by leg.
/// Who can nowhere be served travels as far as the arrows lead, as with real parts that know no better, and meets one of the [DeadEnds].
///
/// Whoever watches hears of the same journey: the [Recorder] makes the events of a trace, or nothing at all, and a [Meter] counts.
///
/// The clock ([Agenda]) and the proxies ([Balancing]) are contracts; the packages below implement them. A proxy is a [Dispatcher], a
/// state machine without a clock: it is told through its [Call]s what happens to each request and gives [Orders]: connect, wait,
/// answer, refuse. It has the queues, limits, retries, cookies, backups, slow start and failure counts of the real ones. A [Pool] has
/// the proxy of one balancer, an [Errand] plays one request's call; which backends lead to the data, the drawing says ([Reach]). An
/// algorithm alone is a [Balancer]: whose turn is it?
@NullMarked
package roundtrip.simulation;

import org.jspecify.annotations.NullMarked;
