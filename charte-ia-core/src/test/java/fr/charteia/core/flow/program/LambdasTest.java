package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Site;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** Where what functions took along is found again. */
class LambdasTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "garder", "(Ljava/lang/String;)V");
    private static final Site SITE = new Site(METHOD, 7, 12);
    private static final Instruction.InvokeDynamic CALL = new Instruction.InvokeDynamic(
            4,
            "get",
            "(Ljava/lang/String;IJZ)Ljava/util/function/Supplier;",
            new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/LambdaMetafactory", "metafactory", "()V", false),
            List.of(),
            List.of(0, 1, 2, 3));

    @Test
    void what_each_instruction_takes_along_has_a_place_for_each_variable() {
        MemberRef first = Lambdas.taken(SITE, CALL, 0);

        assertThat(first.owner()).isEqualTo("p/C");
        assertThat(first.descriptor()).isEqualTo("Ljava/lang/String;");
        assertThat(first.name())
                .isNotEqualTo(Lambdas.taken(SITE, CALL, 1).name())
                .isNotEqualTo(Lambdas.taken(new Site(METHOD, 7, 13), CALL, 0).name())
                .as("whatever it makes and when")
                .isEqualTo(Lambdas.taken(SITE.inRound(2).beside(1), CALL, 0).name());
    }

    @Test
    void the_place_tells_the_instruction_that_makes_the_function() {
        MemberRef place = Lambdas.taken(SITE, CALL, 3);

        assertThat(place.descriptor()).isEqualTo("Z");
        assertThat(Lambdas.maker(place)).contains(new Site(METHOD, 0, 12));
        assertThat(Lambdas.shown(place.name())).isEqualTo("garder");
    }

    @Test
    void the_instruction_there_makes_it_or_something_else() {
        Programs.with(
                "package p; class C { static Runnable faire(String s) { s.trim(); return () -> s.trim(); } }",
                program -> {
                    MemberRef faire = new MemberRef("p/C", "faire", "(Ljava/lang/String;)Ljava/lang/Runnable;");
                    List<Integer> making = IntStream.range(0, 40)
                            .filter(i ->
                                    Lambdas.made(program, new Site(faire, 0, i)).isPresent())
                            .boxed()
                            .toList();
                    assertThat(making).hasSize(1);
                    Site later = new Site(faire, 0, making.get(0)).inRound(1).beside(1);
                    assertThat(Lambdas.made(program, later).orElseThrow().handed())
                            .extracting(MemberRef::name)
                            .contains("lambda$faire$0");
                });
        Programs.with(
                "package p; class C {}",
                program -> assertThat(Lambdas.made(program, SITE)).isEmpty());
    }

    @Test
    void a_field_is_no_such_place() {
        assertThat(Lambdas.maker(new MemberRef("p/C", "garde", "I"))).isEmpty();
        assertThat(Lambdas.shown("garde")).isEqualTo("garde");
    }
}
