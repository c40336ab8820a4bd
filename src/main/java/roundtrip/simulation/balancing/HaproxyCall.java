package roundtrip.simulation.balancing;

import roundtrip.simulation.Balancer;
import roundtrip.simulation.Call;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.Reach;

/// One request at HAProxy: which server it was given, whether it holds a place there, and how often it failed. Source: HAProxy 2.6,
/// `src/backend.c`, the states of the server side of a stream.
final class HaproxyCall implements Call {
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int TIMEOUT = 504;
    private static final String FINE = "--";

    private enum Stage {
        QUEUED,
        PAUSED,
        CONNECTING,
        ANSWERED
    }

    private final HaproxyProxy proxy;
    private final HaproxyFarm farm;
    private final int number;
    private final int cookie;
    final Caller caller;
    final Reach reach;
    /// In the queue of all, and not everybody may take it.
    boolean isParticular;
    private Stage stage = Stage.CONNECTING;
    private int target = Balancer.NOBODY;
    /// The server that counts this request among those that it works on.
    private int place = Balancer.NOBODY;
    private boolean assigned;
    /// Sent there by its cookie and not by the balancer.
    private boolean direct;
    private boolean connected;
    private int retries;
    private String trouble = "";
    private String ending = FINE;
    private char cookieFound = 'N';
    private char cookieSet = 'N';
    /// When it began to wait, as a number that grows.
    long entered;

    HaproxyCall(HaproxyProxy proxy, HaproxyFarm farm, int number, Caller caller, int cookie, Reach reach) {
        this.proxy = proxy;
        this.farm = farm;
        this.number = number;
        this.caller = caller;
        this.cookie = cookie;
        this.reach = reach;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int backend() {
        return target;
    }

    @Override
    public String flags() {
        return ending + (farm.settings.sticky() ? "" + cookieFound + cookieSet : FINE);
    }

    @Override
    public boolean setsCookie() {
        return cookieSet == 'I';
    }

    @Override
    public void arrive(long now) {
        proxy.advance(now);
        if (farm.settings.sticky()) {
            readCookie();
        }
        place(now);
    }

    private void readCookie() {
        if (cookie >= 0) {
            assigned = !farm.server(cookie).isStopped() && reach.isOpen(cookie);
            direct = assigned;
            target = assigned ? cookie : Balancer.NOBODY;
            cookieFound = assigned ? 'V' : 'D';
        } else if (cookie == Dispatcher.UNKNOWN_COOKIE) {
            cookieFound = 'I';
        }
    }

    /// Finds a server, and a place there or in a queue.
    private void place(long now) {
        int seen = reach.seen();
        if (seen != Balancer.NOBODY) {
            repeat(seen, now);
            return;
        }
        if (!assigned) {
            int before = target;
            if (farm.isOut(reach)) {
                target = Balancer.NOBODY;
                refuse(UNAVAILABLE, "SC");
                return;
            }
            target = farm.choose(this, before, now);
            cookieFound = cookieFound == 'V' && before != target ? 'D' : cookieFound;
            assigned = target != Balancer.NOBODY;
        }
        if (!assigned || farm.server(target).isFull(now)) {
            stage = Stage.QUEUED;
            farm.enqueue(this, target, now);
        } else {
            occupy(target);
            connect();
        }
    }

    /// Goes where somebody has seen it go.
    private void repeat(int seen, long now) {
        if (!assigned) {
            farm.repeat(this, seen, now);
        }
        direct = direct && target == seen;
        assigned = true;
        target = seen;
        occupy(seen);
        connect();
    }

    /// Takes a place at the server.
    private void occupy(int server) {
        place = server;
        farm.occupied(server, 1);
    }

    /// Called from its queue to a server.
    ///
    /// @param counted whether the server counts it
    void called(int server, boolean counted) {
        target = server;
        assigned = true;
        place = counted ? server : Balancer.NOBODY;
    }

    void connect() {
        stage = Stage.CONNECTING;
        connected = true;
        farm.connect(this, target);
    }

    /// Put out of its server's queue to be balanced anew.
    void redistribute(long now) {
        direct = false;
        assigned = false;
        place(now);
    }

    @Override
    public void refused(long now) {
        failed("SC", true, now);
    }

    @Override
    public void unreached(long now) {
        failed("sC", false, now);
    }

    /// @param refused then it does not ask the same server again at once
    private void failed(String why, boolean refused, long now) {
        proxy.advance(now);
        trouble = trouble.isEmpty() ? why : trouble;
        disconnect();
        if (retries >= farm.settings.retries()) {
            leave(now);
            refuse(UNAVAILABLE, why);
            return;
        }
        retries++;
        boolean elsewhere = mayGoElsewhere();
        if (elsewhere) {
            leave(now);
            direct = false;
            assigned = false;
        }
        if (refused && (!elsewhere || farm.actives() <= 1)) {
            stage = Stage.PAUSED;
            farm.pause(this, now);
        } else {
            resume(now);
        }
    }

    /// With `option redispatch`: at once where the algorithm does not care which server it is, else at the last attempt.
    private boolean mayGoElsewhere() {
        return farm.settings.redispatch() && (!farm.server(target).isRunning()
                || retries % farm.settings.retries() == 0 || !direct && farm.actives() > 1 && !farm.isHashing());
    }

    private void resume(long now) {
        if (assigned) {
            connect();
        } else {
            place(now);
        }
    }

    @Override
    public void due(long now) {
        proxy.advance(now);
        if (stage == Stage.QUEUED) {
            farm.dequeue(this, target);
            assigned = reach.seen() != Balancer.NOBODY;
            if (assigned) {
                repeat(reach.seen(), now);
            } else {
                refuse(UNAVAILABLE, "sQ");
            }
        } else if (stage == Stage.PAUSED) {
            resume(now);
        }
    }

    @Override
    public void answered(int status, long now) {
        stage = Stage.ANSWERED;
        cookieSet = direct ? 'N' : 'I';
        farm.answer(this, status);
    }

    @Override
    public void finished(long now) {
        proxy.advance(now);
        disconnect();
        leave(now);
    }

    @Override
    public void closed(long now) {
        broken('S', BAD_GATEWAY, now);
    }

    @Override
    public void silent(long now) {
        broken('s', TIMEOUT, now);
    }

    /// Its server went down, and what it works on is broken off.
    void shutDown(long now) {
        broken('D', BAD_GATEWAY, now);
    }

    private void broken(char who, int status, long now) {
        boolean begun = stage == Stage.ANSWERED;
        finished(now);
        if (begun) {
            ending = who + "D";
        } else {
            trouble = who + "H";
            refuse(status, trouble);
        }
    }

    private void refuse(int status, String why) {
        ending = trouble.isEmpty() ? why : trouble;
        farm.refuse(this, status);
    }

    private void disconnect() {
        if (connected) {
            connected = false;
            farm.disconnected(this, target);
        }
    }

    /// Gives its place to the next one.
    private void leave(long now) {
        if (place != Balancer.NOBODY) {
            farm.occupied(place, -1);
            place = Balancer.NOBODY;
        }
        farm.offer(target, now);
    }
}
