package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas, streams, optionals, futures. */
final class Functions {
    static final class Streams extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String joined = Arrays.stream(req.getParameterValues("v")).map(String::trim).filter(v -> !v.isEmpty())
                    .collect(Collectors.joining(","));
            resp.getWriter().println(joined); // CHARTE-605
            String fixed = Stream.of("a", "b").map(String::toUpperCase).collect(Collectors.joining());
            resp.getWriter().println(fixed);
            List<String> list = Stream.of("a", req.getParameter("name")).sorted(Comparator.naturalOrder()).toList();
            resp.getWriter().println(list.get(0)); // CHARTE-605
            resp.getWriter().println(Stream.of(req.getParameter("name")).map(v -> "fixe").findFirst().get());
        }
    }

    static final class Grouped extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<Integer, List<String>> groups =
                    Stream.of(req.getParameter("a"), "b").collect(Collectors.groupingBy(String::length));
            for (List<String> group : groups.values()) {
                resp.getWriter().println(group.get(0)); // CHARTE-605
            }
            Map<String, String> map = Stream.of("x").collect(Collectors.toMap(k -> k, k -> req.getParameter(k)));
            resp.getWriter().println(map.get("x")); // CHARTE-605
            resp.getWriter().println(map.keySet());
        }
    }

    static final class Optionals extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = Optional.ofNullable(req.getParameter("name")).map(String::strip).orElse("sûr");
            resp.getWriter().println(name); // CHARTE-605
            String other = Optional.of("sûr").map(v -> v + "!").orElseGet(() -> "autre");
            resp.getWriter().println(other);
            String fallback = Optional.<String>empty().orElseGet(() -> req.getParameter("name"));
            resp.getWriter().println(fallback); // CHARTE-605
            Optional.of(req.getParameter("name")).ifPresent(v -> write(resp, v));
            Optional.of("sûr").ifPresent(v -> write(resp, v));
        }

        private static void write(HttpServletResponse resp, String text) {
            try {
                resp.getWriter().println(text); // CHARTE-605
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static final class Suppliers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Supplier<String> dirty = () -> req.getParameter("name");
            Supplier<String> clean = () -> "sûr";
            resp.getWriter().println(dirty.get()); // CHARTE-605
            resp.getWriter().println(clean.get());
        }
    }

    static final class Futures extends HttpServlet {
        private final ExecutorService executor = Executors.newFixedThreadPool(2);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Future<String> future = executor.submit(() -> req.getParameter("name"));
            Callable<String> safe = () -> "sûr";
            Future<String> other = executor.submit(safe);
            try {
                resp.getWriter().println(future.get()); // CHARTE-605
                resp.getWriter().println(other.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
            String late = CompletableFuture.supplyAsync(() -> req.getParameter("name")).thenApply(String::trim).join();
            resp.getWriter().println(late); // CHARTE-605
        }
    }

    static final class References extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            AtomicReference<String> reference = new AtomicReference<>("sûr");
            resp.getWriter().println(reference.get());
            reference.set(req.getParameter("name"));
            resp.getWriter().println(reference.get()); // CHARTE-605
            ThreadLocal<String> local = ThreadLocal.withInitial(() -> "sûr");
            resp.getWriter().println(local.get());
            local.set(req.getParameter("name"));
            resp.getWriter().println(local.get()); // CHARTE-605
        }
    }

    static final class ForEach extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder out = new StringBuilder();
            List.of(req.getParameter("a"), "b").forEach(out::append);
            resp.getWriter().println(out); // CHARTE-605
            StringBuilder none = new StringBuilder();
            IntStream.range(0, 3).forEach(none::append);
            resp.getWriter().println(none);
            Map.of("a", req.getParameter("a")).forEach((k, v) -> none.append(k));
            resp.getWriter().println(none);
        }
    }
}
