package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which handlers catch what a method throws last: {@code +} for sure, {@code ?} perhaps. */
class ThrownTest {
    private static final List<String> HANDLERS =
            List.of("Wrong", "VeryWrong", "java/io/IOException", "java/lang/Throwable");

    @Test
    void what_is_made_is_of_just_that_class() {
        assertThat(caught("throw new Wrong(s);")).containsExactly("+Wrong", "+java/lang/Throwable");
        assertThat(caught("throw new VeryWrong(s);")).containsExactly("+Wrong", "+VeryWrong", "+java/lang/Throwable");
        assertThat(caught("Wrong w = new VeryWrong(s); throw w;"))
                .containsExactly("+Wrong", "+VeryWrong", "+java/lang/Throwable");
        assertThat(caught("throw new Wrong(s.isEmpty() ? \"a\" : s);"))
                .containsExactly("+Wrong", "+java/lang/Throwable");
    }

    @Test
    void what_is_given_may_be_of_a_class_below() {
        assertThat(caught("throw wrong();")).containsExactly("+Wrong", "?VeryWrong", "+java/lang/Throwable");
        assertThat(caught("throw (Wrong) (Object) s;")).containsExactly("+Wrong", "?VeryWrong", "+java/lang/Throwable");
    }

    @Test
    void what_was_caught_before_may_be_anything() {
        assertThat(caught("try { s.length(); } finally { s.isEmpty(); }"))
                .containsExactly("?Wrong", "?VeryWrong", "?java/io/IOException", "+java/lang/Throwable");
        assertThat(caught("try { s.length(); } catch (RuntimeException e) { throw e; }"))
                .containsExactly("?Wrong", "?VeryWrong", "?java/io/IOException", "+java/lang/Throwable");
    }

    private static List<String> caught(String code) {
        Path classes = Sources.compile(
                "class A { static Wrong wrong() { return null; } static void m(String s) { " + code + " } }",
                "class Wrong extends RuntimeException { Wrong(String s) { super(s); } }",
                "class VeryWrong extends Wrong { VeryWrong(String s) { super(s); } }");
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(), new BlindSpots())) {
            MethodBody body = new BodyReader(index, new BlindSpots())
                    .bodies("A")
                    .get(new MemberRef("A", "m", "(Ljava/lang/String;)V"));
            List<String> caught = new ArrayList<>();
            for (MethodBody.Block block : body.blocks()) {
                List<Instruction> instructions = block.instructions();
                if (!instructions.isEmpty() && instructions.get(instructions.size() - 1) instanceof Instruction.Throw) {
                    Thrown thrown = Thrown.by(block, index);
                    HANDLERS.stream()
                            .filter(type -> thrown.mayBe(type, index))
                            .forEach(type -> caught.add((thrown.isAlways(type, index) ? "+" : "?") + type));
                }
            }
            return caught;
        }
    }
}
