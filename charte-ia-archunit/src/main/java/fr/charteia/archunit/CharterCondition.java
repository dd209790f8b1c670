package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.charteia.core.rule.Finding;

/** That a rule of the charter finds nothing. */
final class CharterCondition extends ArchCondition<JavaClass> {
    private final String rule;

    /** The rule with this id. */
    CharterCondition(String rule, String description) {
        super(description);
        this.rule = rule;
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        for (Finding finding : ImportedCode.of(javaClass).findings(rule, javaClass)) {
            events.add(SimpleConditionEvent.violated(javaClass, Lines.of(finding)));
        }
    }
}
