package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is computed of constants is what Java computes of them; where it would throw, nothing is known. */
class PureCallsTest {
    private static final String TEXT = "java/lang/String";
    private static final Site SITE = new Site(new MemberRef("p/C", "m", "()V"), 1, 1);
    private static final HeapObject MADE = HeapObject.allocated("p/C", SITE);
    private static final HeapObject INPUT = HeapObject.input("p/C", AccessPath.of(0));
    private static final Value NULL = Value.constant(Constant.NULL);

    private static Constant one(Object value) {
        return Constant.of(value);
    }

    private static Constant any(Object... values) {
        return Constant.of(List.of(values));
    }

    private static MemberRef of(String owner, String name, String descriptor) {
        return new MemberRef(owner, name, descriptor);
    }

    @Test
    void which_methods_compute_from_their_arguments_alone() {
        assertThat(PureCalls.isPure(of(TEXT, "length", "()I"))).isTrue();
        assertThat(PureCalls.isPure(of(TEXT, "formatted", "([Ljava/lang/Object;)Ljava/lang/String;")))
                .isFalse();
        assertThat(PureCalls.isPure(of("p/C", "length", "()I"))).isFalse();
        for (String name : List.of("equals", "isNull", "nonNull")) {
            assertThat(PureCalls.isPure(of("java/util/Objects", name, "(Ljava/lang/Object;)Z")))
                    .as(name)
                    .isTrue();
            assertThat(PureCalls.isPure(of("p/Objects", name, "(Ljava/lang/Object;)Z")))
                    .isFalse();
        }
        assertThat(PureCalls.isPure(of("java/util/Objects", "hash", "([Ljava/lang/Object;)I")))
                .isFalse();
        assertThat(PureCalls.decides(of(TEXT, "length", "()I"))).isTrue();
        assertThat(PureCalls.decides(of(TEXT, "isEmpty", "()Z"))).isTrue();
        assertThat(PureCalls.decides(of(TEXT, "trim", "()Ljava/lang/String;"))).isFalse();
        assertThat(PureCalls.decides(of("java/lang/Long", "longValue", "()J"))).isFalse();
        assertThat(PureCalls.decides(of("p/C", "length", "()I"))).isFalse();
    }

    @Test
    void the_truths_that_fields_hold() {
        assertThat(PureCalls.truth(of("java/lang/Boolean", "TRUE", "Ljava/lang/Boolean;")))
                .contains(1);
        assertThat(PureCalls.truth(of("java/lang/Boolean", "FALSE", "Ljava/lang/Boolean;")))
                .contains(0);
        assertThat(PureCalls.truth(of("java/lang/Boolean", "TYPE", "Ljava/lang/Class;")))
                .isEmpty();
        assertThat(PureCalls.truth(of("p/C", "TRUE", "Ljava/lang/Boolean;"))).isEmpty();
    }

    private static Optional<Constant> call(String owner, String name, String descriptor, Value... arguments) {
        return PureCalls.call(of(owner, name, descriptor), false, List.of(arguments));
    }

    private static Optional<Constant> callStatic(String owner, String name, String descriptor, Value... arguments) {
        return PureCalls.call(of(owner, name, descriptor), true, List.of(arguments));
    }

    @Test
    void what_objects_say_of_null_and_of_texts() {
        String objects = "java/util/Objects";
        String asked = "(Ljava/lang/Object;)Z";
        assertThat(callStatic(objects, "isNull", asked, NULL)).contains(one(1));
        assertThat(callStatic(objects, "isNull", asked, Value.of(MADE))).contains(one(0));
        assertThat(callStatic(objects, "nonNull", asked, NULL)).contains(one(0));
        assertThat(callStatic(objects, "nonNull", asked, Value.of(MADE))).contains(one(1));
        assertThat(callStatic(objects, "nonNull", asked, Value.CLEAN)).isEmpty();
        Value x = Value.constant("x");
        String two = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        assertThat(callStatic(objects, "equals", two, x, x)).contains(one(1));
        assertThat(callStatic(objects, "equals", two, x, Value.constant("y"))).contains(one(0));
        assertThat(callStatic(objects, "equals", two, x, Value.of(any("x", "y"))))
                .contains(any(0, 1));
        assertThat(callStatic(objects, "equals", two, x, Value.CLEAN)).isEmpty();
        assertThat(callStatic(objects, "equals", two, Value.CLEAN, x)).isEmpty();
        assertThat(callStatic(objects, "equals", two, x, x.withObjects(Set.of(MADE))))
                .isEmpty();
    }

    @Test
    void calls_of_the_jdk() {
        Value text = Value.constant("Abc");
        assertThat(call(TEXT, "length", "()I", text)).contains(one(3));
        assertThat(call(TEXT, "charAt", "(I)C", text, Value.constant(1))).contains(one((int) 'b'));
        assertThat(call(TEXT, "isEmpty", "()Z", text)).contains(one(0));
        assertThat(call(TEXT, "concat", "(Ljava/lang/String;)Ljava/lang/String;", text, Value.of(any("x", "y"))))
                .contains(any("Abcx", "Abcy"));
        assertThat(callStatic("java/lang/Math", "max", "(II)I", Value.constant(1), Value.constant(2)))
                .contains(one(2));
        assertThat(call("java/lang/Byte", "intValue", "()I", Value.constant(300)))
                .contains(one(44));
        assertThat(callStatic("java/lang/Short", "valueOf", "(S)Ljava/lang/Short;", Value.constant(5)))
                .contains(one(5));
        String match = "(Ljava/lang/String;Ljava/lang/CharSequence;)Z";
        assertThat(callStatic("java/util/regex/Pattern", "matches", match, Value.constant("A.c"), text))
                .contains(one(1));
        assertThat(callStatic(
                        "java/util/regex/Pattern",
                        "quote",
                        "(Ljava/lang/String;)Ljava/lang/String;",
                        Value.constant("x")))
                .isEmpty();
        assertThat(call(TEXT, "matches", "(Ljava/lang/String;)Z", text, Value.constant("a.c")))
                .contains(one(0));
        assertThat(call(TEXT, "equals", "(Ljava/lang/Object;)Z", text, NULL)).contains(one(0));
        assertThat(call(TEXT, "equals", "(Ljava/lang/Object;)Z", text, text)).contains(one(1));
    }

    @Test
    void calls_that_give_nothing_known() {
        Value text = Value.constant("Abc");
        assertThat(call(TEXT, "charAt", "(I)C", text, Value.constant(9)))
                .as("it throws")
                .contains(Constant.NONE);
        assertThat(call(TEXT, "length", "()I", NULL)).isEmpty();
        assertThat(call(TEXT, "length", "()I", Value.CLEAN)).isEmpty();
        assertThat(call(TEXT, "length", "()I", text.withObjects(Set.of(MADE)))).isEmpty();
        assertThat(callStatic(TEXT, "length", "()I", text)).isEmpty();
        assertThat(call(TEXT, "length", "()J", text)).isEmpty();
        assertThat(call(TEXT, "intern", "()Ljava/lang/String;", text)).isEmpty();
        assertThat(call(TEXT, "<init>", "()V", text)).isEmpty();
        assertThat(call("p/C", "length", "()I", text)).isEmpty();
        assertThat(call(TEXT, "toCharArray", "()[C", text)).isEmpty();
        assertThat(call(TEXT, "concat", "(Ljava/lang/String;)Ljava/lang/String;", text, NULL))
                .isEmpty();
        Value some = Value.of(any(1, 2, 3));
        assertThat(callStatic("java/lang/Math", "max", "(II)I", some, Value.of(any(1, 2))))
                .contains(any(1, 2, 3));
        assertThat(callStatic("java/lang/Math", "max", "(II)I", some, some))
                .as("more ways than constants are told apart")
                .isEmpty();
    }

    @Test
    void a_text_is_repeated_as_far_as_texts_are_kept() {
        String repeat = "(I)Ljava/lang/String;";
        assertThat(call(TEXT, "repeat", repeat, Value.constant("ab"), Value.constant(5_000)))
                .contains(one("ab".repeat(5_000)));
        assertThat(call(TEXT, "repeat", repeat, Value.constant("ab"), Value.constant(5_001)))
                .isEmpty();
    }

    @Test
    void letters_change_their_case_alike_in_all_locales_of_the_jdk() {
        String plain = "()Ljava/lang/String;";
        String given = "(Ljava/util/Locale;)Ljava/lang/String;";
        Value text = Value.constant("Abc");
        AccessPath statics = AccessPath.of(AccessPath.STATIC);
        Value root =
                Value.of(HeapObject.input("java/util/Locale", statics.append(Slot.field("java/util/Locale", "ROOT"))));
        Value ours = Value.of(HeapObject.input("java/util/Locale", statics.append(Slot.field("p/C", "ROOT"))));
        assertThat(call(TEXT, "toLowerCase", plain, text)).contains(one("abc"));
        assertThat(call(TEXT, "toUpperCase", plain, text)).contains(one("ABC"));
        assertThat(call(TEXT, "toUpperCase", given, text, root)).contains(one("ABC"));
        for (Value locale : List.of(
                ours,
                Value.CLEAN,
                Value.of(MADE),
                Value.of(INPUT),
                root.withObjects(Set.of(
                        root.objects().iterator().next(),
                        ours.objects().iterator().next())),
                Value.of(HeapObject.input(
                        "java/util/Locale", AccessPath.of(0).append(Slot.field("java/util/Locale", "ROOT")))))) {
            assertThat(call(TEXT, "toUpperCase", given, text, locale)).isEmpty();
        }
        assertThat(call(TEXT, "toLowerCase", plain, Value.CLEAN)).isEmpty();
        assertThat(call("java/lang/Character", "toLowerCase", "(C)C", Value.constant(65)))
                .isEmpty();
        assertThat(callStatic("java/lang/Character", "toLowerCase", "(C)C", Value.constant(65)))
                .contains(one(97));
    }

    @Test
    void what_a_caller_passes_stays_that_in_a_box() {
        Value passed = Value.of(new Constant.FromInput(AccessPath.of(0)));
        assertThat(callStatic("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", passed))
                .contains(passed.constant());
        assertThat(call("java/lang/Integer", "intValue", "()I", passed)).contains(passed.constant());
        assertThat(call("java/lang/Integer", "longValue", "()J", passed)).isEmpty();
        assertThat(callStatic("java/lang/Integer", "valueOf", "(Ljava/lang/String;)Ljava/lang/Integer;", passed))
                .isEmpty();
        assertThat(callStatic(TEXT, "valueOf", "(I)Ljava/lang/String;", passed)).isEmpty();
    }

    @Test
    void class_files_know_no_small_constants() {
        assertThat(PureCalls.box(boolean.class, 1)).isEqualTo(true);
        assertThat(PureCalls.box(Boolean.class, 0)).isEqualTo(false);
        assertThat(PureCalls.box(char.class, 65)).isEqualTo('A');
        assertThat(PureCalls.box(Character.class, 65)).isEqualTo('A');
        assertThat(PureCalls.box(byte.class, 7)).isEqualTo((byte) 7);
        assertThat(PureCalls.box(Byte.class, 7)).isEqualTo((byte) 7);
        assertThat(PureCalls.box(short.class, 7)).isEqualTo((short) 7);
        assertThat(PureCalls.box(Short.class, 7)).isEqualTo((short) 7);
        assertThat(PureCalls.box(int.class, 7)).isEqualTo(7);
        assertThat(PureCalls.box(Integer.class, 7)).isEqualTo(7);
        assertThat(PureCalls.box(long.class, 7L)).isEqualTo(7L);
        assertThat(PureCalls.box(String.class, 7)).isNull();
        assertThat(PureCalls.box(Object.class, Constant.NULL)).isNull();
        assertThat(PureCalls.unbox(true)).isEqualTo(1);
        assertThat(PureCalls.unbox(false)).isEqualTo(0);
        assertThat(PureCalls.unbox('A')).isEqualTo(65);
        assertThat(PureCalls.unbox((byte) 7)).isEqualTo(7);
        assertThat(PureCalls.unbox((short) 7)).isEqualTo(7);
        assertThat(PureCalls.unbox(7L)).isEqualTo(7L);
        assertThat(PureCalls.unbox("x")).isEqualTo("x");
        assertThat(PureCalls.unbox(List.of())).isNull();
        assertThat(PureCalls.unbox(null)).isNull();
    }

    @Test
    void methods_of_the_jdk_that_never_give_null() {
        String text = "()Ljava/lang/String;";
        for (String owner : List.of(
                TEXT,
                "java/lang/Integer",
                "java/lang/StringBuilder",
                "java/lang/StringBuffer",
                "java/util/StringJoiner")) {
            assertThat(PureCalls.givesText(new MemberRef(owner, "toString", text)))
                    .as(owner)
                    .isTrue();
            assertThat(PureCalls.givesText(new MemberRef(owner, "length", "()I")))
                    .as(owner)
                    .isFalse();
        }
        assertThat(PureCalls.givesText(new MemberRef("java/lang/Character", "getName", "(I)Ljava/lang/String;")))
                .isFalse();
        assertThat(PureCalls.givesText(new MemberRef("java/lang/System", "lineSeparator", text)))
                .isFalse();
    }

    @Test
    void what_a_text_that_is_not_blank_answers() {
        Value filled = Value.of(new Constant.Text("a", true, false));
        MemberRef isEmpty = new MemberRef(TEXT, "isEmpty", "()Z");
        MemberRef isBlank = new MemberRef(TEXT, "isBlank", "()Z");
        MemberRef length = new MemberRef(TEXT, "length", "()I");
        assertThat(PureCalls.call(isEmpty, false, List.of(filled))).contains(Constant.of((Object) 0));
        assertThat(PureCalls.call(isBlank, false, List.of(filled))).contains(Constant.of((Object) 0));
        assertThat(PureCalls.call(length, false, List.of(filled))).contains(Constant.POSITIVE);
        Value perhaps = Value.of(Constant.PRESENT);
        assertThat(PureCalls.call(isEmpty, false, List.of(perhaps))).isEmpty();
        assertThat(PureCalls.call(length, false, List.of(perhaps))).isEmpty();
        assertThat(PureCalls.call(length, false, List.of(Value.constant("abc"))))
                .contains(Constant.of((Object) 3));
    }
}
