package roundtrip.topology;

import java.util.List;
import java.util.Optional;

import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.LocalState;
import roundtrip.topology.Terms.Metric;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Terms.Tls;

/// What a part does in an infrastructure. Sealed: code that treats roles differently is found by the compiler when one is added.
public sealed interface Role {
    /// What the part states about this role.
    Attributes given();

    /// What it states, and what is meant where it states nothing and the property has no default of its own.
    default Attributes meant() {
        return given();
    }

    record Client(Attributes given) implements Role {
        public Audience audience() {
            return given.get(Property.AUDIENCE);
        }
    }

    record Dns(Attributes given) implements Role {
        public Optional<String> zone() {
            return given.given(Property.ZONE);
        }

        public List<DnsRecord> records() {
            return given.get(Property.RECORDS);
        }

        public int providers() {
            return given.get(Property.PROVIDERS);
        }

        public boolean healthChecks() {
            return given.get(Property.DNS_HEALTH_CHECKS);
        }
    }

    record Cdn(Attributes given) implements Role {
        /// None where none is given.
        public Tls tls() {
            return given.given(Property.TLS_MODE).orElse(Tls.NONE);
        }

        @Override
        public Attributes meant() {
            return given.with(Property.TLS_MODE, tls());
        }
    }

    /// A firewall or WAF: lets requests through or not, and never ends them.
    record Filter(Attributes given) implements Role {}

    record LoadBalancer(Attributes given) implements Role {
        /// The algorithm, round robin where none is given.
        public Algorithm algorithm() {
            return given.given(Property.ALGORITHM).orElse(Algorithm.ROUND_ROBIN);
        }

        public Optional<Mode> backendMode() {
            return given.given(Property.BACKEND_MODE);
        }

        public Mode clusterMode() {
            return given.get(Property.CLUSTER_MODE);
        }

        /// None where none is given.
        public Tls tls() {
            return given.given(Property.TLS_MODE).orElse(Tls.NONE);
        }

        @Override
        public Attributes meant() {
            return given.with(Property.ALGORITHM, algorithm()).with(Property.TLS_MODE, tls())
                    .with(Property.CHECK, given.given(Property.CHECK).orElse(HealthCheck.USUAL).meant());
        }

        public boolean healthChecks() {
            return given.get(Property.HEALTH_CHECKS);
        }

        public boolean sticky() {
            return given.get(Property.STICKY);
        }
    }

    record Server(Attributes given) implements Role {}

    record Web(Attributes given) implements Role {
        /// False where nothing is given.
        public boolean tls() {
            return given.given(Property.WEB_TLS).orElse(false);
        }

        @Override
        public Attributes meant() {
            return given.with(Property.WEB_TLS, tls());
        }
    }

    record App(Attributes given) implements Role {
        /// The name of the pool that this is a copy of.
        public String service() {
            return given.get(Property.SERVICE);
        }

        public boolean readOnly() {
            return given.get(Property.READ_ONLY);
        }

        public List<LocalState> localState() {
            return given.get(Property.LOCAL_STATE);
        }
    }

    record Database(Attributes given) implements Role {
        public DatabaseRole role() {
            return given.get(Property.DATABASE_ROLE);
        }

        public String dataset() {
            return given.get(Property.DATASET);
        }

        public Switching promote() {
            return given.get(Property.PROMOTE);
        }

        public boolean isReplica() {
            return role() == DatabaseRole.REPLICA;
        }

        /// A primary or standalone database takes writes.
        public boolean isWriter() {
            return !isReplica();
        }
    }

    record Cache(Attributes given) implements Role {}

    record Queue(Attributes given) implements Role {}

    record ObjectStorage(Attributes given) implements Role {}

    record Monitoring(Attributes given) implements Role {}

    record Agent(Attributes given) implements Role {
        public List<Metric> collects() {
            return given.get(Property.COLLECTS);
        }
    }

    /// Drawn, without behaviour: application files, or a part whose meaning nobody gave yet.
    record Plain(Attributes given) implements Role {}
}
