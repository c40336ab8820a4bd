package roundtrip.formats.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

import roundtrip.formats.Exporter;
import roundtrip.formats.Judge;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Topology;

/// The real HAProxy or nginx on loopback, started from the configuration that we write for a drawing, in front of small servers that
/// answer their name. Everything stops when it is closed.
final class RealProxy implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int PATIENCE = 20_000;
    private static final Judge HAPROXY = new Judge(List.of("haproxy"), Judge.runs("haproxy", "-v"),
            "HAProxy is not installed, so its picks are not compared with ours: install the package haproxy.");
    private static final Judge NGINX = new Judge(List.of("nginx"), Judge.runs("nginx", "-v"),
            "nginx is not installed, so its picks are not compared with ours: install the package nginx-light.");

    private final List<HttpServer> servers = new ArrayList<>();
    private final Path folder;
    private final int port;
    private final Topology topology;
    private final Process process;

    RealProxy(Product product, Topology drawing) throws IOException {
        judge(product).needed();
        folder = Files.createTempDirectory("proxy");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            port = free.getLocalPort();
        }
        topology = onLoopback(drawing);
        Exporter exporter = product == Product.HAPROXY ? new HaproxyFormat() : new NginxFormat();
        process = start(product, exporter.write(Design.of(topology)));
    }

    private static Judge judge(Product product) {
        return product == Product.HAPROXY ? HAPROXY : NGINX;
    }

    /// The drawing with the addresses and ports that it has here; the user sits here too.
    Topology topology() {
        return topology;
    }

    private Topology onLoopback(Topology drawing) throws IOException {
        Topology placed = drawing;
        for (Component part : drawing.components()) {
            placed = placed.with(part.with(Property.IP, LOOPBACK).without(Property.VIP));
        }
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Link link : drawing.links()) {
            if (link.kind() == LinkKind.REQUEST && link.to().equals("lb")) {
                placed = placed.with(link.with(Property.PORT, port));
            } else if (link.from().equals("lb")) {
                if (!ports.containsKey(link.to())) {
                    ports.put(link.to(), serve(link.to()));
                }
                placed = placed.with(link.with(Property.PORT, ports.get(link.to())));
            }
        }
        return placed;
    }

    private int serve(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        byte[] answer = name.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        servers.add(server);
        return server.getAddress().getPort();
    }

    private Process start(Product product, String configuration) throws IOException {
        // one thread, because each thread throws dice of its own; and a place for files that anybody may write
        String here = configuration.replace("http {\n", "http {\n  access_log off;\n" + Stream
                .of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> "  " + kind + "_temp_path " + folder.resolve(kind) + ";\n").reduce("", String::concat));
        Path file = Files.writeString(folder.resolve("configuration"), here);
        Path threads = Files.writeString(folder.resolve("threads"), "global\n  nbthread 1\n");
        List<String> command = product == Product.HAPROXY
                ? List.of("haproxy", "-db", "-f", threads.toString(), "-f", file.toString())
                : List.of("nginx", "-p", folder.toString(), "-c", file.toString(), "-g",
                        "daemon off; master_process off; "
                                + "error_log stderr; pid " + folder.resolve("pid") + ";");
        Process started = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!listens()) {
            if (!started.isAlive() || System.currentTimeMillis() > end) {
                started.destroyForcibly();
                throw new IllegalStateException(product + ": " + Files.readString(folder.resolve("log")) + here);
            }
        }
        return started;
    }

    private boolean listens() {
        try (Socket socket = new Socket(LOOPBACK, port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /// Who answers one request after the other, each on a connection of its own.
    List<String> picks(int requests, String page) throws IOException {
        List<String> picks = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            try (Socket socket = new Socket(LOOPBACK, port)) {
                socket.setSoTimeout(PATIENCE);
                socket.getOutputStream().write(("GET " + page + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                picks.add(answer.substring(answer.indexOf("\r\n\r\n") + 4).strip());
            }
        }
        return picks;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        servers.forEach(server -> server.stop(0));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
