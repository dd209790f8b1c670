package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.message.Text;
import java.util.List;

/**
 * What a rule that is not the charter's found.
 *
 * @param member the method or the field where it is, or a class (no name)
 * @param line from 1; 0 when it is not known
 * @param message what is wrong, in one line
 * @param target what it is about, in words that stay when code moves; may be empty
 * @param visits the way on which it came about, the beginning first; empty when there is none
 */
public record Violation(MemberRef member, int line, Text message, String target, List<Visit> visits) {
    public Violation {
        visits = List.copyOf(visits);
    }
}
