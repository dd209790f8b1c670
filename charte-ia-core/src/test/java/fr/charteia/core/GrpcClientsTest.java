package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls by gRPC: of an AI only where the channel of the stub goes to one. */
class GrpcClientsTest {
    private static final String CHANNELS = """
        package io.grpc;
        public abstract class ManagedChannelBuilder {
            public static native ManagedChannelBuilder forAddress(String host, int port);
            public static native ManagedChannelBuilder forTarget(String target);
            public abstract ManagedChannelBuilder usePlaintext();
            public abstract ManagedChannel build();
        }
        """;
    private static final String CALLS = """
        package io.grpc.stub;
        import io.grpc.*;
        public class ClientCalls {
            public static native <Q, R> R blockingUnaryCall(
                Channel channel, MethodDescriptor<Q, R> method, CallOptions options, Q request);
        }
        """;
    /** As the compiler of protocols writes it. */
    private static final String GENERATED = """
        package p;
        import io.grpc.*;
        class VerificationGrpc {
            static Stub newBlockingStub(Channel channel) { return new Stub(channel); }
            static class Stub {
                private final Channel channel;
                Stub(Channel channel) { this.channel = channel; }
                Reponse verifier(Demande demande) {
                    return io.grpc.stub.ClientCalls.blockingUnaryCall(channel, null, null, demande);
                }
            }
        }
        record Demande(String texte) {}
        record Reponse(boolean oui) {}
        """;

    private static final String CALLER = """
        package p;
        import io.grpc.*;
        class Appel {
            @fr.charteia.annotations.DonneesPersonnelles String nom;
            final VerificationGrpc.Stub stub = VerificationGrpc.newBlockingStub(ManagedChannelBuilder.%s.usePlaintext().build());
            boolean demander() { return stub.verifier(new Demande(nom)).oui(); }
        }
        """;

    @TempDir
    Path root;

    private List<String> found(String channel) {
        return new SmallProject(root)
                        .java(CHANNELS)
                        .java("package io.grpc; public abstract class Channel {}")
                        .java("package io.grpc; public abstract class ManagedChannel extends Channel {}")
                        .java("package io.grpc; public abstract class MethodDescriptor<Q, R> {}")
                        .java("package io.grpc; public abstract class CallOptions {}")
                        .java(CALLS)
                        .java(GENERATED)
                        .java(CALLER.formatted(channel))
                        .found()
                        .stream()
                        .filter(line -> line.startsWith("CHARTE-401"))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forAddress(\"ml-service\", 50051)",
                "forTarget(\"ai-service:50051\")",
                "forTarget(\"dns:///scoring-ai:50051\")",
                "forAddress(System.getenv(\"AI_SERVICE_HOST\"), 50051)",
            })
    void a_call_to_an_ai_sends_what_it_is_given(String channel) {
        assertThat(found(channel)).containsExactly("CHARTE-401 src/main/java/p/VerificationGrpc.java:9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forAddress(\"crm-service\", 50051)",
                "forTarget(\"mail:50051\")",
                "forTarget(\"dns:///backend:50051\")",
            })
    void another_call_does_not(String channel) {
        assertThat(found(channel)).isEmpty();
    }
}
