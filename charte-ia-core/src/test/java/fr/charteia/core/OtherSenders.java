package fr.charteia.core;

/** Tiny imitations of what sends, keeps and changes things, for {@link SmallProject}. */
final class OtherSenders {
    static final String[] SOURCES = {"""
        package org.eclipse.microprofile.reactive.messaging;
        public interface Emitter<T> { void send(T payload); }
        """, """
        package jakarta.jms;
        public interface JMSProducer { JMSProducer send(String queue, String text); }
        """, """
        package com.twilio.base;
        public abstract class Creator<T> { public T create() { return null; } }
        """, """
        package com.twilio.rest.api.v2010.account;
        public class MessageCreator extends com.twilio.base.Creator<String> {}
        """, """
        package io.quarkus.hibernate.orm.panache;
        public abstract class PanacheEntityBase {
            public static int update(String query, Object... values) { return 0; }
            public static <T extends PanacheEntityBase> T findById(Object id) { return null; }
        }
        """, """
        package org.apache.ibatis.annotations;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Delete { String[] value(); }
        """, """
        package org.apache.ibatis.annotations;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Select { String[] value(); }
        """, """
        package com.openai.models.files;
        public class FilePurpose {
            public static final FilePurpose FINE_TUNE = new FilePurpose();
            public static final FilePurpose USER_DATA = new FilePurpose();
        }
        """, """
        package com.openai.models.files;
        public class FileCreateParams {
            public static Builder builder() { return new Builder(); }
            public static class Builder {
                public Builder purpose(FilePurpose purpose) { return this; }
                public Builder file(byte[] content) { return this; }
                public FileCreateParams build() { return new FileCreateParams(); }
            }
        }
        """, """
        package com.openai.services.blocking;
        public interface FileService { Object create(com.openai.models.files.FileCreateParams params); }
        """, """
        package dev.langchain4j.agent.tool;
        public class ToolExecutionRequest { public String arguments() { return ""; } }
        """, """
        package dev.langchain4j.agent.tool;
        public class ToolSpecification {}
        """, """
        package dev.langchain4j.service;
        public abstract class AiServices<T> {
            public static <T> AiServices<T> builder(Class<T> service) { return null; }
            public AiServices<T> chatModel(dev.langchain4j.model.chat.ChatModel model) { return this; }
            public AiServices<T> tools(java.util.Map<
                    dev.langchain4j.agent.tool.ToolSpecification, dev.langchain4j.service.tool.ToolExecutor> tools) {
                return this;
            }
            public abstract T build();
        }
        """, """
        package dev.langchain4j.service.tool;
        public interface ToolExecutor {
            String execute(dev.langchain4j.agent.tool.ToolExecutionRequest request, Object memory);
        }
        """};

    private OtherSenders() {}
}
