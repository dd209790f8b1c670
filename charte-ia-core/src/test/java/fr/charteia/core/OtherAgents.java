package fr.charteia.core;

/** Tiny imitations of LangChain4j's agents of agents, and of the container that hands them out. */
final class OtherAgents {
    static final String[] SOURCES = {"""
        package dev.langchain4j.agentic;
        public interface UntypedAgent { Object invoke(java.util.Map<String, Object> said); }
        """, """
        package dev.langchain4j.agentic.agent;
        public interface AgentBuilder<T> {
            AgentBuilder<T> chatModel(dev.langchain4j.model.chat.ChatModel model);
            T build();
        }
        """, """
        package dev.langchain4j.agentic.planner;
        public interface AgenticService<T, A> { T subAgents(Object... agents); A build(); }
        """, """
        package dev.langchain4j.agentic.workflow;
        public interface SequentialAgentService<T>
                extends dev.langchain4j.agentic.planner.AgenticService<SequentialAgentService<T>, T> {}
        """, """
        package dev.langchain4j.agentic;
        public class AgenticServices {
            public static native <T> dev.langchain4j.agentic.agent.AgentBuilder<T> agentBuilder(Class<T> type);
            public static native dev.langchain4j.agentic.workflow.SequentialAgentService<UntypedAgent> sequenceBuilder();
        }
        """, """
        package org.springframework.context.annotation;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Bean {}
        """, """
        package org.springframework.context.annotation;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Configuration {}
        """};

    private OtherAgents() {}
}
