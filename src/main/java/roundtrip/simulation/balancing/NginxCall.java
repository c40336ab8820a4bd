package roundtrip.simulation.balancing;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Balancer;
import roundtrip.simulation.Call;
import roundtrip.simulation.ProxySettings.Trouble;
import roundtrip.simulation.Reach;

/// One request at nginx: it is tried at one peer after the other, each at most once. Source: nginx 1.22,
/// `src/http/ngx_http_upstream.c`.
final class NginxCall implements Call {
    private static final int BAD_GATEWAY = 502;

    private final NginxProxy proxy;
    private final int number;
    private final boolean repeatable;
    private final NginxMemory memory;
    private final Reach reach;
    private int peer = Balancer.NOBODY;
    private int tries;
    private boolean begun;

    NginxCall(NginxProxy proxy, int number, NginxMemory memory, boolean repeatable, Reach reach) {
        this.proxy = proxy;
        this.number = number;
        this.memory = memory;
        this.repeatable = repeatable;
        this.reach = reach;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int backend() {
        return peer;
    }

    @Override
    public String flags() {
        return "";
    }

    @Override
    public void arrive(long now) {
        tries = proxy.tries();
        connect(now);
    }

    private void connect(long now) {
        int seen = reach.seen();
        int next = proxy.next(memory, now);
        peer = seen == Balancer.NOBODY ? next : seen;
        if (peer == Balancer.NOBODY) {
            proxy.refuse(this, BAD_GATEWAY);
        } else {
            proxy.connect(this, peer);
        }
    }

    @Override
    public void refused(long now) {
        failed(Trouble.ERROR, false, now);
    }

    @Override
    public void unreached(long now) {
        failed(Trouble.TIMEOUT, false, now);
    }

    @Override
    public void answered(int status, long now) {
        Trouble trouble = trouble(status);
        if (trouble != null && tries > 1 && isAllowed(trouble, true)) {
            failed(trouble, true, now);
        } else {
            begun = true;
            proxy.answer(this, status);
        }
    }

    private static @Nullable Trouble trouble(int status) {
        for (Trouble trouble : NginxProxy.STATUSES) {
            if (trouble.status() == status) {
                return trouble;
            }
        }
        return null;
    }

    /// @param sent whether the peer may have begun to work on it
    private boolean isAllowed(Trouble trouble, boolean sent) {
        return proxy.asksNext(trouble) && (!sent || repeatable || proxy.asksNext(Trouble.NON_IDEMPOTENT));
    }

    private void failed(Trouble trouble, boolean sent, long now) {
        boolean isFault = trouble != Trouble.HTTP_403 && trouble != Trouble.HTTP_404;
        tries = proxy.isSingle() ? 0 : Math.max(0, tries - 1);
        proxy.left(peer, isFault, now);
        if (tries == 0 || !isAllowed(trouble, sent)) {
            proxy.refuse(this, trouble.status());
        } else {
            connect(now);
        }
    }

    @Override
    public void finished(long now) {
        proxy.left(peer, false, now);
    }

    @Override
    public void closed(long now) {
        broken(Trouble.ERROR, now);
    }

    @Override
    public void silent(long now) {
        broken(Trouble.TIMEOUT, now);
    }

    private void broken(Trouble trouble, long now) {
        if (begun) {
            finished(now);
        } else {
            failed(trouble, true, now);
        }
    }

    /// nginx never waits.
    @Override
    public void due(long now) {}
}
