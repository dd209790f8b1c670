package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.value.Value;
import java.util.Set;

/**
 * Questions to a text that say nothing of what it says: whether it is one at all, {@code answer.equals("")}, or has the form that it is
 * about to be read in, {@code answer.contains("|")}, {@code answer.indexOf('{') < 0}. That it fails to have that is no decision.
 */
final class FormQuestions {
    private static final String TEXT = "java/lang/String";
    private static final Set<String> FINDING = Set.of("contains", "startsWith", "endsWith", "indexOf", "lastIndexOf");

    /**
     * What only parts a text, and says nothing where it stands. A mark that people use as a word, {@code !}, {@code +}, {@code ?}, is none, nor is
     * what lies between several of something, {@code ,}: that may be asked to learn whether there are several.
     */
    private static final String STRUCTURE = "{}[]()<>|:=`";

    private FormQuestions() {}

    static boolean isOne(Invocation call) {
        if (!call.callee().owner().equals(TEXT)) {
            return false;
        }
        String name = call.callee().name();
        return name.startsWith("equals") && call.arguments().stream().anyMatch(FormQuestions::isNothing)
                || FINDING.contains(name) && call.arguments().size() > 1 && isSign(call.argument(0));
    }

    private static boolean isNothing(Value compared) {
        return compared.constant().single().filter(""::equals).isPresent();
    }

    /** Whether it is one sign, or the same several times: a pair of them, {@code []}, says that nothing is between them. */
    private static boolean isSign(Value sought) {
        return sought.constant().single().filter(FormQuestions::isSign).isPresent();
    }

    private static boolean isSign(Object sought) {
        if (sought instanceof Integer letter) {
            return STRUCTURE.indexOf(letter) >= 0 || Character.isWhitespace(letter);
        }
        return sought instanceof String text
                && !text.isEmpty()
                && text.chars().distinct().count() == 1
                && isSign((Object) (int) text.charAt(0));
    }
}
