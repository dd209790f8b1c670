package programs;

import api.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.nio.file.*;
import java.time.*;
import java.time.format.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/** What the library answers about answers and data: dates and numbers that never change, bits, files, settings, conditions of its own. */
class Immutable {
    static String ia() { return Ia.demander("q"); }
    static int nb() { return Integer.parseInt(Ia.demander("n")); }
    void condition_that_is_equal() { Stream.of("a", "b").filter(Predicate.isEqual(Ia.demander("q"))).forEach(Decisions::delivrer); } // 501
    void condition_that_is_not_equal() { Stream.of("a", "b").filter(Predicate.not(Predicate.isEqual(Ia.demander("q")))).forEach(Decisions::delivrer); } // 501
    void condition_of_a_pattern() { Stream.of("a", "b").filter(Pattern.compile(Ia.demander("q")).asPredicate()).forEach(Decisions::delivrer); } // 501
    void condition_of_a_pattern_of_ours() { Ia.demander("q"); Stream.of("a", "b").filter(Pattern.compile("a").asPredicate()).forEach(Decisions::delivrer); }
    void removed_if_equal() { List<String> l = new ArrayList<>(List.of("a")); l.removeIf(Predicate.isEqual(Ia.demander("q"))); for (String s : l) Decisions.delivrer(s); } // 501
    void any_that_is_equal() { if (Stream.of("a", "b").anyMatch(Predicate.isEqual(Ia.demander("q")))) Decisions.delivrer("d"); } // 501
    void any_that_is_equal_to_ours() { if (Stream.of("a", "b").anyMatch(Predicate.isEqual(Donnees.propre()))) Decisions.delivrer(Ia.demander("q").startsWith("o") ? "" : "x"); } // 501
    void filtered_by_data() { Ia.envoyer(Stream.of("a", "b").filter(Predicate.isEqual(Donnees.nom())).toList()); }
    void days_added() { if (LocalDate.now().plusDays(Long.parseLong(Ia.demander("q"))).isAfter(LocalDate.MIN)) Decisions.delivrer("d"); } // 501
    void date_after() { if (LocalDate.now().isAfter(LocalDate.parse(Ia.demander("q")))) Decisions.delivrer("d"); } // 501
    void time_until() { if (LocalDate.now().until(LocalDate.parse(Ia.demander("q"))).isNegative()) Decisions.delivrer("d"); } // 501
    void year_of_an_answer() { if (LocalDate.now().withYear(Integer.parseInt(Ia.demander("q"))).equals(LocalDate.MIN)) Decisions.delivrer("d"); } // 501
    void time_of_an_answer() { if (LocalDate.now().atTime(LocalTime.parse(Ia.demander("q"))).isAfter(LocalDateTime.MIN)) Decisions.delivrer("d"); } // 501
    void date_compared() { if (LocalDate.now().compareTo(LocalDate.parse(Ia.demander("q"))) > 0) Decisions.delivrer("d"); } // 501
    void durations_added() { if (Duration.ofDays(3).plus(Duration.parse(Ia.demander("q"))).toDays() > 5) Decisions.delivrer("d"); } // 501
    void durations_compared() { if (Duration.ofDays(3).compareTo(Duration.parse(Ia.demander("q"))) > 0) Decisions.delivrer("d"); } // 501
    void numbers_compared() { if (new BigDecimal("3").compareTo(new BigDecimal(Ia.demander("q"))) > 0) Decisions.delivrer("d"); } // 501
    void numbers_added() { if (BigDecimal.TEN.add(new BigDecimal(Ia.demander("q"))).signum() > 0) Decisions.delivrer("d"); } // 501
    void greater_number() { if (BigDecimal.TEN.max(new BigDecimal(Ia.demander("q"))).intValue() > 3) Decisions.delivrer("d"); } // 501
    void date_left_alone_by_until() { LocalDate d = LocalDate.now(); d.until(LocalDate.parse(Ia.demander("q"))); if (d.isLeapYear()) Decisions.delivrer("d"); }
    void date_left_alone_by_after() { LocalDate d = LocalDate.now(); d.isAfter(LocalDate.parse(Ia.demander("q"))); if (d.isLeapYear()) Decisions.delivrer("d"); }
    void date_left_alone_by_plus() { LocalDate d = LocalDate.now(); d.plusDays(Long.parseLong(Ia.demander("q"))); if (d.isLeapYear()) Decisions.delivrer("d"); }
    void number_left_alone_by_add() { BigDecimal d = BigDecimal.TEN; d.add(new BigDecimal(Ia.demander("q"))); if (d.signum() > 0) Decisions.delivrer("d"); }
    void bit_of_data() { BitSet b = new BitSet(); b.set(Donnees.salaire()); Ia.envoyer(b.toString()); } // 401
    void bits_copied_before() { BitSet b = new BitSet(); b.set(3); BitSet c = (BitSet) b.clone(); if (Ia.demander("q").startsWith("o")) b.clear(3); if (c.get(3)) Decisions.delivrer("d"); }
    void bit_cleared() { BitSet b = new BitSet(); b.set(3); if (Ia.demander("q").startsWith("o")) b.clear(3); if (b.get(3)) Decisions.delivrer("d"); } // 501
    void bits_that_both_have() { BitSet b = new BitSet(), c = new BitSet(); b.set(3); if (Ia.demander("q").startsWith("o")) c.set(3); b.and(c); if (b.isEmpty()) Decisions.delivrer("d"); } // 501
    void each_bit() { BitSet b = new BitSet(); b.set(Integer.parseInt(Ia.demander("q"))); b.stream().forEach(i -> Decisions.delivrer("d" + i)); } // 501
    void unit_of_ours() { Ia.demander("q"); if (TimeUnit.valueOf(Donnees.propre()).toSeconds(1) > 60) Decisions.delivrer("d"); }
    void unit_converted() { if (TimeUnit.DAYS.toHours(Long.parseLong(Ia.demander("q"))) > 60) Decisions.delivrer("d"); } // 501
    void own_number_left_alone() { BigDecimal d = new BigDecimal("3"); d.add(new BigDecimal(Ia.demander("q"))); if (d.signum() > 0) Decisions.delivrer("d"); }
    void own_number_replaced() { BigDecimal d = new BigDecimal("3"); d = d.add(new BigDecimal(Ia.demander("q"))); if (d.signum() > 0) Decisions.delivrer("d"); } // 501
    void sum_with_data() { BigDecimal d = new BigDecimal(3); Ia.envoyer(d.add(BigDecimal.valueOf(Donnees.salaire())).toPlainString()); } // 401
    void rounded_data() { BigDecimal d = BigDecimal.valueOf(Donnees.salaire()).setScale(2, RoundingMode.UP); Ia.envoyer("s " + d); } // 401
    void day_of_data() { LocalDate d = LocalDate.ofEpochDay(Donnees.salaire()); Ia.envoyer(d.plusDays(3).atStartOfDay().toString()); } // 401
    void leap_year_of_data() { LocalDate d = LocalDate.ofEpochDay(Donnees.salaire()); Ia.envoyer("" + d.isLeapYear()); }
    void after_data() { Ia.envoyer("" + LocalDate.now().isAfter(LocalDate.ofEpochDay(Donnees.salaire()))); }
    void days_until_data() { Ia.envoyer(LocalDate.now().datesUntil(LocalDate.ofEpochDay(Donnees.salaire())).map(LocalDate::toString).toList()); } // 401
    void old_date_after() { if (new Date().after(new Date(Long.parseLong(Ia.demander("q"))))) Decisions.delivrer("d"); } // 501
    void calendar_before() { Calendar c = Calendar.getInstance(); c.setTimeInMillis(Long.parseLong(Ia.demander("q"))); if (Calendar.getInstance().before(c)) Decisions.delivrer("d"); } // 501
    record R(LocalDate d, BigDecimal b) {}
    void in_a_record() { R r = new R(LocalDate.now(), BigDecimal.ONE.multiply(new BigDecimal(Donnees.nom()))); Ia.envoyer(r.d()); Ia.envoyer(r.b()); } // 401
    void formatted_date() { DateTimeFormatter f = DateTimeFormatter.ofPattern("yyyy"); Ia.envoyer(LocalDate.ofEpochDay(Donnees.salaire()).format(f)); } // 401
    void format_used_for_data_before() { DateTimeFormatter f = DateTimeFormatter.ofPattern("yyyy"); LocalDate.ofEpochDay(Donnees.salaire()).format(f); Ia.envoyer(LocalDate.now().format(f)); }
    void sum_of_a_stream() { Ia.envoyer(Stream.of(3, Donnees.salaire()).map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add)); } // 401
    void sum_of_scores() { BigDecimal t = BigDecimal.ZERO; for (String c : List.of("a", "b")) t = t.add(BigDecimal.valueOf(Ia.noter(c))); if (t.compareTo(BigDecimal.ONE) > 0) Decisions.delivrer("d"); } // 501
    void quotient_and_rest() { BigDecimal[] t = BigDecimal.TEN.divideAndRemainder(new BigDecimal(Ia.demander("q"))); if (t[1].signum() == 0) Decisions.delivrer("d"); } // 501
    void same_date() { if (LocalDate.now().equals(LocalDate.parse(Ia.demander("q")))) Decisions.delivrer("d"); } // 501
    void instant_before() { if (Instant.now().isBefore(Instant.parse(Ia.demander("q")).plusSeconds(3))) Decisions.delivrer("d"); } // 501
    void compared_and_left_alone() { LocalDate a = LocalDate.parse(Ia.demander("q")); LocalDate b = LocalDate.now(); b.compareTo(a); b.until(a); Decisions.delivrer(b.toString()); }
    void clock_of_an_answer() { Clock c = Clock.fixed(Instant.parse(Ia.demander("q")), ZoneId.of("UTC")); if (LocalDate.now(c).isLeapYear()) Decisions.delivrer("d"); } // 501
    void adjusted_by_a_function() { LocalDate d = LocalDate.now().with(t -> t.plus(Period.parse(Ia.demander("q")))); if (d.isLeapYear()) Decisions.delivrer("d"); } // 501
    void asked_by_a_function() { if (LocalDate.now().query(t -> Ia.demander("q").startsWith("o"))) Decisions.delivrer("d"); } // 501
    void day_of_the_week() { DayOfWeek j = DayOfWeek.valueOf(Ia.demander("q")); switch (j) { case MONDAY -> Decisions.delivrer("d"); default -> { } } } // 501
    void day_of_the_month() { if (YearMonth.now().atDay(Integer.parseInt(Ia.demander("q"))).getDayOfWeek().getValue() > 5) Decisions.delivrer("d"); } // 501
    void properties_get() { Properties p = new Properties(); p.setProperty("a", "oui"); if ("oui".equals(p.getProperty(ia()))) Decisions.delivrer("d"); } // 501
    void properties_default() { Properties p = new Properties(); p.setProperty("a", "oui"); if (p.getProperty(ia(), "non").equals("oui")) Decisions.delivrer("d"); } // 501
    void system_property() { if ("oui".equals(System.getProperty(ia()))) Decisions.delivrer("d"); } // 501
    void concurrent_map() { ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>(Map.of("a", "b")); if (m.replace(ia(), "b", "c")) Decisions.delivrer("d"); } // 501
    void key_set_remove() { Map<String, String> m = new HashMap<>(Map.of("a", "b")); if (m.keySet().remove(ia())) Decisions.delivrer("d"); } // 501
    void entry_contains() { Map<String, String> m = Map.of("a", "b"); if (m.entrySet().contains(Map.entry("a", ia()))) Decisions.delivrer("d"); } // 501
    void filter_ref() { Stream.of("a", "b").filter(ia()::equals).forEach(Decisions::delivrer); } // 501
    void filter_contains_ref() { Stream.of("a", "b").filter(List.of(ia())::contains).forEach(Decisions::delivrer); } // 501
    void filter_contains_ref_of_ours() { ia(); Stream.of("a", "b").filter(List.of(Donnees.propre())::contains).forEach(Decisions::delivrer); }
    void matcher_group_count() { Matcher m = Pattern.compile("(oui)").matcher(ia()); if (m.groupCount() == 1) Decisions.delivrer("d"); }
    void semaphore_try() { Semaphore s = new Semaphore(1); if (ia().equals("oui")) s.tryAcquire(); if (!s.tryAcquire()) Decisions.delivrer("d"); } // 501
    void reader_skip() throws IOException { if (new StringReader(ia()).skip(5) < 5) Decisions.delivrer("d"); } // 501
    void available() throws IOException { if (new ByteArrayInputStream(ia().getBytes()).available() > 3) Decisions.delivrer("d"); } // 501
    void file_exists() { if (Files.exists(Path.of(ia()))) Decisions.delivrer("d"); } // 501
    void file_length() { if (new File(ia()).length() > 3) Decisions.delivrer("d"); } // 501
    void uri_port() { if (URI.create(ia()).getPort() == 80) Decisions.delivrer("d"); } // 501
    void parse_error() { try { LocalDate.parse(ia()); Decisions.delivrer("d"); } catch (DateTimeParseException e) { } } // 501
    void parse_error_number() { boolean ok; try { Integer.parseInt(ia()); ok = true; } catch (NumberFormatException e) { ok = false; } if (ok) Decisions.delivrer("d"); } // 501
    void parse_error_number_of_ours() { boolean ok; ia(); try { Integer.parseInt(Donnees.propre()); ok = true; } catch (NumberFormatException e) { ok = false; } if (ok) Decisions.delivrer("d"); }
    void big_integer() { if (new BigInteger(ia()).testBit(2)) Decisions.delivrer("d"); } // 501
    void locale() { if (Locale.forLanguageTag(ia()).getLanguage().equals("fr")) Decisions.delivrer("d"); } // 501
    void zone() { if (ZoneId.of(ia()).getRules().isFixedOffset()) Decisions.delivrer("d"); } // 501
    void bit_set_read() { BitSet b = new BitSet(); b.set(3); if (b.get(nb())) Decisions.delivrer("d"); } // 501
    void bit_set_next() { BitSet b = new BitSet(); b.set(nb()); if (b.nextSetBit(0) == 3) Decisions.delivrer("d"); } // 501
    // --- what fails, and what is replaced
    void index_checked() { try { Objects.checkIndex(nb(), 3); Decisions.delivrer("d"); } catch (IndexOutOfBoundsException e) { } } // 501
    void index_checked_of_ours() { nb(); try { Objects.checkIndex(Donnees.nombre(), 3); Decisions.delivrer("d"); } catch (IndexOutOfBoundsException e) { } }
    void too_much() { try { Math.multiplyExact(nb(), 1000000); Decisions.delivrer("d"); } catch (ArithmeticException e) { } } // 501
    void replaced_where_equal() { List<String> l = new ArrayList<>(List.of("a", "b")); Collections.replaceAll(l, ia(), "c"); if (l.contains("c")) Decisions.delivrer("d"); } // 501
    void replaced_at_all() { List<String> l = new ArrayList<>(List.of("a", "b")); if (Collections.replaceAll(l, ia(), "c")) Decisions.delivrer("d"); } // 501
    void replaced_by_ours() { List<String> l = new ArrayList<>(List.of("a", "b")); ia(); Collections.replaceAll(l, Donnees.propre(), "c"); if (l.contains("c")) Decisions.delivrer("d"); }
}
