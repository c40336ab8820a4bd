package roundtrip.simulation;

/// What a packet is on its way for.
public enum Phase {
    DNS_QUESTION,
    DNS_ANSWER,
    /// TLS agrees on keys, there and back.
    HANDSHAKE,
    /// Towards the data.
    QUESTION,
    /// On the way home, with a status; the connection that was refused comes home like this too.
    ANSWER,
    /// Replication of a write.
    COPY;

    public boolean goesHome() {
        return this == ANSWER || this == DNS_ANSWER;
    }
}
