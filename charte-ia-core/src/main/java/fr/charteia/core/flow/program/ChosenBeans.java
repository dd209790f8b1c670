package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Injection.Choice;
import fr.charteia.core.model.Injection.Part;
import fr.charteia.core.model.Injection.Qualifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which object of ours a container hands to a place, as far as that is sure: by qualifiers, by what comes first of several, by the
 * name of the place. What is there on a condition may not be there, and another then is.
 */
final class ChosenBeans {
    private final Program program;
    private final Beans beans;

    ChosenBeans(Program program) {
        this.program = program;
        this.beans = new Beans(program);
    }

    /**
     * A place that a container fills.
     *
     * @param type what it wants
     * @param said what its annotations tell
     * @param name its own name; empty where it has none
     * @param self the object that has the place, or that is made there: it is not handed itself
     * @param owner internal name of its class; empty where that does not matter
     */
    record Wanted(GenericType.OfClass type, Injection said, String name, Held self, String owner) {}

    /** Whether a bean answers to a qualifier. */
    private enum Answer {
        YES,
        PERHAPS,
        NO
    }

    /** Those of which it may be handed one; empty where it may be another. */
    Optional<List<Bean>> of(Wanted place) {
        List<Bean> all = beans.of(place.type().name()).stream()
                .filter(bean -> mayBe(bean.type(), place.type()))
                .filter(bean -> !bean.from().equals(place.self()))
                .toList();
        if (all.stream().anyMatch(bean -> bean.is(Part.WRAPPER) || mayBeSelf(bean, place))) {
            return Optional.empty();
        }
        if (place.said().is(Part.PLACE_BY_NAME)) {
            return byName(all, place);
        }
        List<Qualifier> qualifiers = place.said().qualifiers();
        return qualifiers.isEmpty() ? unqualified(all, place) : qualified(all, place, qualifiers);
    }

    /** Whether it is of an heir of the class that declares the place, and so may be the object that has it. */
    private boolean mayBeSelf(Bean bean, Wanted place) {
        return bean.type() instanceof GenericType.OfClass of
                && !place.owner().isEmpty()
                && program.index().isSubtype(of.name(), place.owner());
    }

    private Optional<List<Bean>> byName(List<Bean> all, Wanted place) {
        if (!choices(all).equals(Set.of(Choice.BY_NAME))) {
            return Optional.empty();
        }
        List<String> asked = place.said().names();
        List<Bean> named = named(all, asked.isEmpty() ? place.name() : asked.get(0));
        return !named.isEmpty() || !asked.isEmpty() ? some(named) : unqualified(all, place);
    }

    private static Optional<List<Bean>> qualified(List<Bean> all, Wanted place, List<Qualifier> qualifiers) {
        Predicate<Bean> answers =
                bean -> qualifiers.stream().allMatch(one -> answer(bean, one, place.name()) == Answer.YES);
        Predicate<Bean> denies =
                bean -> qualifiers.stream().anyMatch(one -> answer(bean, one, place.name()) == Answer.NO);
        boolean surely = all.stream().anyMatch(bean -> bean.isSure() && answers.test(bean));
        return some(without(all, surely ? answers.negate() : denies)).map(left -> first(left, place));
    }

    private static Optional<List<Bean>> unqualified(List<Bean> all, Wanted place) {
        if (all.stream().anyMatch(bean -> bean.from() == Held.Other.UNKNOWN)) {
            return some(all);
        }
        Set<Choice> choices = choices(all);
        List<Bean> told = all.stream()
                .filter(bean -> bean.told() || bean.names().contains(place.name()))
                .toList();
        List<Bean> likely = told.stream().anyMatch(Bean::isSure) ? told : all;
        if (choices.equals(Set.of(Choice.BY_NAME))) {
            return some(likely).map(some -> first(some, place));
        } else if (!choices.equals(Set.of(Choice.BY_DEFAULT))) {
            return Optional.empty();
        }
        List<Bean> plain = all.stream().filter(Bean::isUnqualified).toList();
        List<Bean> sure = plain.stream().filter(Bean::told).toList();
        return some(sure.stream().anyMatch(Bean::isSure) ? sure : plain).map(some -> first(some, place));
    }

    /** How containers choose of these. */
    private static Set<Choice> choices(List<Bean> all) {
        return all.stream().flatMap(bean -> bean.said().choice().stream()).collect(Collectors.toSet());
    }

    /** Those that come first, of several: by what is said of them, then by the name of the place. */
    private static List<Bean> first(List<Bean> several, Wanted place) {
        if (several.size() < 2) {
            return several;
        }
        List<Bean> first = several.stream().filter(Bean::isFirst).toList();
        if (!first.isEmpty()) {
            return first.stream().anyMatch(Bean::isSure) ? first : several;
        }
        List<Bean> others = without(several, bean -> bean.is(Part.LAST));
        List<Bean> left = others.stream().anyMatch(Bean::isSure) ? others : several;
        if (!choices(left).equals(Set.of(Choice.BY_NAME)) || left.stream().anyMatch(bean -> bean.is(Part.RANKED))) {
            return left;
        }
        List<Bean> named = named(left, place.name());
        return named.stream().anyMatch(Bean::isSure) ? named : left;
    }

    private static List<Bean> named(List<Bean> all, String name) {
        return all.stream().filter(bean -> bean.names().contains(name)).toList();
    }

    private static List<Bean> without(List<Bean> all, Predicate<Bean> those) {
        return all.stream().filter(those.negate()).toList();
    }

    private static Optional<List<Bean>> some(List<Bean> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static Answer answer(Bean bean, Qualifier wanted, String place) {
        Answer answer = Answer.NO;
        for (Qualifier own : bean.said().qualifiers()) {
            if (own.annotation().equals(wanted.annotation())) {
                Answer one = isByName(wanted)
                        ? nameOf(own, bean).contains(nameOf(wanted, place)) ? Answer.YES : Answer.NO
                        : same(own.values(), wanted.values());
                answer = one.compareTo(answer) < 0 ? one : answer;
            }
        }
        return answer == Answer.NO && wanted.name().isPresent() ? byBeansName(bean, nameOf(wanted, place)) : answer;
    }

    private static boolean isByName(Qualifier qualifier) {
        return qualifier.name().isPresent() && qualifier.values().isEmpty();
    }

    private static Set<String> nameOf(Qualifier own, Bean bean) {
        return own.name().filter(name -> !name.isEmpty()).map(Set::of).orElse(bean.names());
    }

    private static String nameOf(Qualifier wanted, String place) {
        return wanted.name().filter(name -> !name.isEmpty()).orElse(place);
    }

    private static Answer byBeansName(Bean bean, String name) {
        if (bean.said().choice().filter(Choice.BY_NAME::equals).isPresent()) {
            return bean.names().contains(name) ? Answer.YES : Answer.NO;
        }
        return bean.names().isEmpty() ? Answer.PERHAPS : Answer.NO;
    }

    /** Whether these are the same values: one that is written only once may be the usual one. */
    private static Answer same(Map<String, Object> own, Map<String, Object> wanted) {
        boolean differ = own.entrySet().stream()
                .anyMatch(value ->
                        wanted.containsKey(value.getKey()) && !value.getValue().equals(wanted.get(value.getKey())));
        return differ ? Answer.NO : own.keySet().equals(wanted.keySet()) ? Answer.YES : Answer.PERHAPS;
    }

    /** Whether what is declared so may be of the type, with what it stands for: not an {@code Avis<Permis>}, where one of {@code Bourse} is wanted. */
    private boolean mayBe(GenericType declared, GenericType.OfClass wanted) {
        if (!(declared instanceof GenericType.OfClass of) || wanted.arguments().isEmpty()) {
            return true;
        }
        List<GenericType> own = program.generics()
                .asSuper(of, wanted.name())
                .map(GenericType.OfClass::arguments)
                .orElse(List.of());
        for (int i = 0; i < Math.min(own.size(), wanted.arguments().size()); i++) {
            if (own.get(i) instanceof GenericType.OfClass one
                    && wanted.arguments().get(i) instanceof GenericType.OfClass other
                    && !program.index().isSubtype(one.name(), other.name())
                    && !program.index().isSubtype(other.name(), one.name())) {
                return false;
            }
        }
        return true;
    }
}
