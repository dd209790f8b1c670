package fr.charteia.core;

import org.junit.jupiter.api.Test;

/** CHARTE-002: which calls of an AI and which tools belong to a system that is declared. */
class DeclaredSystemsTest extends MarkedSources {
    @Test
    void a_tool_belongs_to_no_system_once_wherever_it_returns() {
        check("CHARTE-002", """
            class Outils {
                @Tool("lit")
                String lire(boolean court) {
                    if (court) {
                        return "a"; // CHARTE-002
                    }
                    return "b";
                }

                @Tool("compte")
                int compter() {
                    return 1; // CHARTE-002
                }
            }
            """);
    }
}
