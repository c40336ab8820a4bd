package roundtrip.simulation;

/// Who waits for an answer: the user, a part that passed the request on, or a queue whose message is being worked on.
interface Asker {
    /// The answer is here.
    ///
    /// @param from who was asked
    void answered(Visit from, int status, int cause);

    /// Who was asked did not take the request.
    void unreached(Visit from, Reason why, int cause);

    /// Who was asked, or the way home, broke after it had taken the request.
    ///
    /// @param status what that means to whoever still listens
    void broken(Visit from, Reason why, int status, int cause);

    /// What it waited for goes on without it. Its own way home is this strand now.
    void follow(Strand home);

    /// It is stopped itself, and so is everything that it waited for.
    void died(int cause);
}
