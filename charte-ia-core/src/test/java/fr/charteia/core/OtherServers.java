package fr.charteia.core;

/** Tiny imitations of what serves requests and screens beside Spring, for small projects. */
final class OtherServers {
    static final String[] SOURCES = {
        """
        package jakarta.ws.rs;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface POST {}
        """,
        """
            package jakarta.ws.rs;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Path { String value(); }
            """,
        """
            package jakarta.ws.rs.core;
            public class Response { public static Response seeOther(java.net.URI where) { return new Response(); } }
            """,
        """
            package jakarta.enterprise.event;
            public interface Event<T> { void fire(T event); }
            """,
        """
            package io.quarkus.logging;
            public final class Log {
                public static void info(Object message) {}
                public static void debugv(String format, Object message) {}
                public static void infov(String format, Object message) {}
            }
            """,
        """
            package freemarker.template;
            public class Template { public Template(String name, String source, Object settings) {} }
            """,
        """
            package jakarta.ws.rs.container;
            public interface AsyncResponse { boolean resume(Object answer); }
            """,
        """
            package jakarta.interceptor;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface AroundInvoke {}
            """,
        """
            package org.aspectj.lang.annotation;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Before { String value(); }
            """,
        """
            package jakarta.servlet.annotation;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface ServletSecurity {}
            """,
        """
            package jakarta.websocket;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface OnMessage {}
            """,
        """
            package jakarta.websocket;
            public interface Session { java.security.Principal getUserPrincipal(); }
            """,
        """
            package io.vertx.core;
            public interface Handler<E> { void handle(E event); }
            """,
        """
            package io.vertx.ext.web;
            public interface RoutingContext { void json(Object answer); }
            """,
        """
            package io.vertx.ext.web;
            public interface Route {
                Route handler(io.vertx.core.Handler<RoutingContext> handler);
                Route later(io.vertx.core.Handler<String> handler);
            }
            """,
        """
            package io.grpc;
            public interface BindableService { Object bindService(); }
            """,
        """
            package io.grpc.stub;
            public interface StreamObserver<V> { void onNext(V value); }
            """,
        """
            package org.apache.poi.ss.usermodel;
            public interface Workbook { Sheet createSheet(); void write(java.io.OutputStream to); }
            """,
        """
            package org.apache.poi.ss.usermodel;
            public interface Sheet { Row createRow(int number); }
            """,
        """
            package org.apache.poi.ss.usermodel;
            public interface Row { Cell createCell(int column); }
            """,
        """
            package org.apache.poi.ss.usermodel;
            public interface Cell { void setCellValue(String value); }
            """,
        """
            package reactor.core.publisher;
            public class Flux<T> {
                public static <T> Flux<T> fromIterable(Iterable<T> all) { return new Flux<>(); }
                public <R> Flux<R> map(java.util.function.Function<T, R> each) { return new Flux<>(); }
            }
            """,
        """
            package org.springframework.jdbc.core;
            public interface RowMapper<T> { T mapRow(String row, int number); }
            """,
        """
            package org.springframework.jdbc.core;
            public class JdbcTemplate { public <T> java.util.List<T> query(String sql, RowMapper<T> each) { return null; } }
            """,
        """
            package jakarta.servlet;
            public interface ServletResponse { java.io.OutputStream getOutputStream(); }
            """
    };

    private OtherServers() {}
}
