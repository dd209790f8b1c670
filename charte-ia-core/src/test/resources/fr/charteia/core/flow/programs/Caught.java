package programs;

import api.*;
import java.io.*;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Decisions by whether something fails on what an AI answered, where somebody catches that; what exceptions of libraries tell. */
class Caught {
    void goes_on_where_it_parses(String d) { try { Integer.parseInt(Ia.demander("?")); Decisions.delivrer(d); } catch (NumberFormatException e) { System.out.println("x"); } } // 501
    void goes_on_where_it_does_not(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void goes_on_in_any_case(String d) { int n = 0; try { n = Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { System.out.println("x"); } System.out.println(n); Decisions.delivrer(d); }
    void leaves_where_it_does_not(String d) { try { Integer.parseInt(Ia.demander("?")); } catch (NumberFormatException e) { return; } Decisions.delivrer(d); } // 501
    void nobody_catches(String d) { int n = Integer.parseInt(Ia.demander("?")); System.out.println(n); Decisions.delivrer(d); }
    void nobody_but_a_finally(String d) { try { System.out.println(Integer.parseInt(Ia.demander("?"))); Decisions.delivrer(d); } finally { System.out.println("x"); } }
    void another_is_caught(String d) { try { System.out.println(Integer.parseInt(Ia.demander("?"))); Decisions.delivrer(d); if (d.isEmpty()) throw new IOException(d); } catch (IOException e) { System.out.println("x"); } }
    void another_text(String d) { try { System.out.println(Ia.demander("?")); Integer.parseInt(d); Decisions.delivrer(d); } catch (NumberFormatException e) { System.out.println("x"); } }
    private static int lire(String s) { return Integer.parseInt(s.trim()); }
    void caught_by_the_caller(String d) { try { lire(Ia.demander("?")); } catch (NumberFormatException e) { Decisions.refuser(d); } } // 501
    void caught_by_the_caller_wide(String d) { try { lire(Ia.demander("?")); Decisions.delivrer(d); } catch (RuntimeException e) { System.out.println("x"); } } // 501
    void caught_by_nobody_above(String d) { System.out.println(lire(Ia.demander("?"))); Decisions.delivrer(d); }
    private static Optional<Integer> essayer(String s) { try { return Optional.of(Integer.parseInt(s)); } catch (NumberFormatException e) { return Optional.empty(); } }
    void asked_afterwards(String d) { if (essayer(Ia.demander("?")).isPresent()) Decisions.delivrer(d); } // 501
    private static boolean estDate(String s) { try { LocalDate.parse(s); return true; } catch (Exception e) { return false; } }
    void told_by_a_helper(String d) { if (estDate(Ia.demander("?"))) Decisions.delivrer(d); } // 501
    void told_of_another(String d) { System.out.println(Ia.demander("?")); if (estDate(d)) Decisions.delivrer(d); }
    enum Avis { OUI, NON }
    void constant_or_not(String d) { try { Avis.valueOf(Ia.demander("?")); Decisions.delivrer(d); } catch (IllegalArgumentException e) { System.out.println("x"); } } // 501
    void flag_of_a_failure(String d) { boolean ok = true; try { UUID.fromString(Ia.demander("?")); } catch (IllegalArgumentException e) { ok = false; } if (ok) Decisions.delivrer(d); } // 501
    void or_else_throw(String d) { Optional.of(Ia.demander("?")).filter("oui"::equals).orElseThrow(); Decisions.delivrer(d); } // 501
    void or_else_throw_of_ours(String d) { Optional.of(Ia.demander("?")).filter(r -> r.startsWith("oui")).orElseThrow(() -> new IllegalStateException("refus")); Decisions.delivrer(d); } // 501
    void or_else_throw_anything(String d) { System.out.println(Optional.of(Ia.demander("?")).orElseThrow()); Decisions.delivrer(d); }
    void or_else_throw_of_another(String d) { System.out.println(Ia.demander("?")); Optional.of(d).filter("oui"::equals).orElseThrow(); Decisions.delivrer(d); }
    void retried(String d) { for (int i = 0; i < 3; i++) { try { lire(Ia.demander("?")); Decisions.delivrer(d); return; } catch (NumberFormatException e) { System.out.println(i); } } } // 501
    void message_of_a_number() { try { new BigDecimal(Donnees.nom()); } catch (NumberFormatException e) { Ia.envoyer(e.getMessage()); } } // 401
    void message_of_a_date() { try { LocalDate.parse(Donnees.nom()); } catch (DateTimeException e) { Ia.envoyer(e.getMessage()); } } // 401
    void message_of_an_address() { try { URI.create(Donnees.nom()); } catch (IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } } // 401
    void message_of_another() { String n = Donnees.nom(); try { LocalDate.parse("2" + n.length()); } catch (DateTimeException e) { Ia.envoyer(e.getMessage()); } }
    void parsed_date() { Ia.envoyer(LocalDate.parse(Donnees.nom())); } // 401
    void parsed_number() { Ia.envoyer(new BigDecimal(Donnees.nom())); } // 401
    void parsed_identifier() { Ia.envoyer(UUID.fromString(Donnees.nom())); } // 401
    void parsed_address() { Ia.envoyer(URI.create(Donnees.nom())); } // 401
    void parsed_instant() { Ia.envoyer(Instant.parse(Donnees.nom()).toEpochMilli()); } // 401
}
