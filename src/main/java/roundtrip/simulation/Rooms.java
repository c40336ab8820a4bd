package roundtrip.simulation;

/// All that a request meets on its way.
record Rooms(World world, Presence presence, Carrier carrier, Handshakes handshakes, Resolver resolver,
        Entrance entrance, Pools pools, Copies copies, Backlogs backlogs, Serving serving, Choosing choosing,
        Forwarding forwarding, DeadEnds deadEnds) {
    static Rooms of(World world, Run run, Balancing balancing) {
        boolean later = run.interventions().stream().anyMatch(done -> !done.isSettled());
        Presence presence = new Presence(world, later);
        Holds holds = new Holds(run);
        Carrier carrier = new Carrier(world, holds);
        Entrance entrance = new Entrance(world);
        Choices choices = new Choices(run);
        Pools pools = new Pools(world, balancing, later, choices);
        Copies copies = new Copies(world, carrier);
        Promotion promotion = new Promotion(world, copies);
        Caches caches = new Caches(world, run.seed(), choices);
        Backlogs backlogs = new Backlogs(world);
        DeadEnds deadEnds = new DeadEnds(world);
        Forwarding forwarding = new Forwarding(world, caches, backlogs, deadEnds);
        return new Rooms(world, presence, carrier, new Handshakes(world, holds), new Resolver(world, carrier, entrance),
                entrance,
                pools, copies, backlogs, new Serving(world, copies, promotion),
                new Choosing(world, pools, caches, forwarding), forwarding, deadEnds);
    }
}
