package fr.charteia.core;

/** Tiny imitations of functions in a cloud, of GraphQL and of screens that a server draws, for {@link SmallProject}. */
final class OtherFunctions {
    static final String[] SOURCES = {
        """
        package com.amazonaws.services.lambda.runtime;
        public interface Context {}
        """,
        """
        package com.amazonaws.services.lambda.runtime;
        public interface RequestHandler<I, O> { O handleRequest(I input, Context context); }
        """,
        """
        package com.amazonaws.services.lambda.runtime.events;
        public class SQSEvent { public String body() { return ""; } }
        """,
        """
        package com.amazonaws.services.lambda.runtime.events;
        public class APIGatewayProxyRequestEvent { public String getBody() { return ""; } }
        """,
        """
        package com.amazonaws.services.lambda.runtime.events;
        public class APIGatewayProxyResponseEvent {
            public APIGatewayProxyResponseEvent withBody(String body) { return this; }
        }
        """,
        """
        package com.microsoft.azure.functions.annotation;
        public enum AuthorizationLevel { ANONYMOUS, FUNCTION }
        """,
        """
        package com.microsoft.azure.functions.annotation;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface HttpTrigger {
            String name();
            AuthorizationLevel authLevel() default AuthorizationLevel.FUNCTION;
        }
        """,
        """
        package com.microsoft.azure.functions.annotation;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface QueueTrigger { String name(); }
        """,
        """
        package org.eclipse.microprofile.graphql;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Query {}
        """,
        """
        package org.eclipse.microprofile.graphql;
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Source {}
        """,
        """
        package com.vaadin.flow.component;
        public class Component {}
        """,
        """
        package com.vaadin.flow.component;
        public class ComponentEvent<C> {}
        """,
        """
        package com.vaadin.flow.component;
        public interface ComponentEventListener<E> { void onComponentEvent(E event); }
        """,
        """
        package com.vaadin.flow.component;
        public interface HasText { default void setText(String text) {} }
        """,
        """
        package com.vaadin.flow.component.html;
        public class Paragraph extends com.vaadin.flow.component.Component implements com.vaadin.flow.component.HasText {}
        """,
        """
        package com.vaadin.flow.component;
        public class AbstractField<C, T> extends Component {
            public T getValue() { return null; }
            public void setValue(T value) {}
        }
        """,
        """
        package com.vaadin.flow.component.textfield;
        public abstract class TextFieldBase<C, T> extends com.vaadin.flow.component.AbstractField<C, T> {
            @Override
            public T getValue() { return super.getValue(); }
        }
        """,
        """
        package com.vaadin.flow.component.textfield;
        public class TextField extends TextFieldBase<TextField, String> { public TextField(String label) {} }
        """,
        """
        package com.vaadin.flow.component.textfield;
        public class EmailField extends TextFieldBase<EmailField, String> { public EmailField(String label) {} }
        """,
        """
        package org.camunda.bpm.engine.delegate;
        public interface VariableScope {
            Object getVariable(String name);
            void setVariable(String name, Object value);
        }
        """,
        """
        package org.camunda.bpm.engine.delegate;
        public interface DelegateExecution extends VariableScope {}
        """,
        """
        package org.camunda.bpm.engine.delegate;
        public interface JavaDelegate { void execute(DelegateExecution execution) throws Exception; }
        """,
        """
        package com.vaadin.flow.component.button;
        public class Button extends com.vaadin.flow.component.Component {
            public Button(
                    String text,
                    com.vaadin.flow.component.ComponentEventListener<com.vaadin.flow.component.ComponentEvent<Button>> l) {}
        }
        """
    };

    private OtherFunctions() {}
}
