/// Where a request can go, and what is left when parts are removed. One definition, for the packets and for the findings.
///
/// Start with [Network]: it stands for one intact drawing and answers for any [Failure], as a [Verdict] for all users together,
/// as an [Outcome] per [Demand], or step by step as a [Walk].
///
/// How it thinks: [Ends] says which component an arrow means. `Arcs` are the ways from one component to the next, drawn, implied,
/// borrowed from a heartbeat peer or inside a server. `Entries` are the components that the name of the site leads to. `Onward`
/// looks through firewalls. `Prospects` says what becomes of a request that stands somewhere: balancers, CDNs and web servers
/// *choose* among those that could serve when nothing was broken, applications and queues take the *best* way on, and a database
/// ends the walk.
///
/// Cost: a memo per (component, data set, purpose, application passed) makes one state linear in components and arrows, for
/// each data set. Many failures are judged one after the other ([Impact]) along *lanes* between standpoints; a firewall is a
/// standpoint too, at which all sorts of those behind it are told at once ([Tally]), so it does not matter how many stand on either
/// side.
///
/// On rings an answer depends on what a walk has entered, because no walk enters a component twice; but seldom does
/// that matter. Reads are a question of reachability ([Rings]): of several firewalls a walk takes the one that lets it go on, and on a
/// shortest way to the data nothing is needed twice, unless an application must be met first ([Pursuit] tries that). Writes are a
/// question of reachability too wherever they get as far as reads ([Harmony]) or nobody can choose wrongly ([Wayfinding]), and on
/// rings of balancers, web servers and firewalls alone what counts is whom the ring leads to ([Spread]). [Shortcut] answers so for one
/// walk, [Merging] for many failures. Where nothing ahead tells writes from reads ([Goals]), a write stands where the read does, and
/// what nobody misses ([Spares]) is not judged at all. What is left is followed walk by walk: rings on which balancers and web servers
/// choose among applications of which some only read, or write only by way of each other. That is exponential in the worst case, so
/// above a fixed number of answers only one thing is asked, anew each time and linear in components and arrows: whether there is a
/// `WayOut`.
@NullMarked
package roundtrip.routing;

import org.jspecify.annotations.NullMarked;
