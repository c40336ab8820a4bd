package roundtrip.simulation;

/// Takes packets along their way, leg by leg, and tells what became of them.
final class Carrier {
    /// What follows when a packet has come through, or has not.
    interface Delivery {
        /// @param leg the event of its last leg
        void arrived(int leg);

        /// @param cause the event that stopped it
        void failed(Reason reason, int cause);
    }

    private final World world;
    private final Holds holds;

    Carrier(World world, Holds holds) {
        this.world = world;
        this.holds = holds;
    }

    /// @param status what an answer says; 0 for anything else
    void send(Strand strand, Phase phase, Course course, int status, int cause, Delivery delivery) {
        new Parcel(world, holds, strand, phase, course, status, false, delivery).send(cause);
    }
}
