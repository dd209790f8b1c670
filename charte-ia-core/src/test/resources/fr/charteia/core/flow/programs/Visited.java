package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What a loop, or a function that is run for each, leaves all elements of a list as: for whoever goes through it again. */
class Visited {
    static class Personne { @Personnel String nom; int age; Personne ami; String getNom() { return nom; } void setNom(String n) { nom = n; } void effacer() { nom = null; } }
    static class Fiche { String texte; boolean vu; Fiche(String t) { texte = t; } String getTexte() { return texte; } void setTexte(String t) { texte = t; } }
    interface Personnes extends Depot<Personne> { List<Personne> findByAge(int age); }
    interface Annuaire { Personne un(String id); Map<String, Personne> parNom(); Personne[] tableau(); Set<Personne> ensemble(); }
    private Personnes personnes;
    private Annuaire annuaire;
    private List<Personne> gardees;

    private void effacer(List<Personne> l) { for (Personne p : l) p.setNom("x"); }
    private List<Personne> masquees(List<Personne> l) { for (Personne p : l) p.setNom("x"); return l; }
    private Personne masquee(Personne p) { p.setNom("x"); return p; }
    private void quelques(List<Personne> l) { for (Personne p : l) if (p.age > 3) p.setNom("x"); }
    private void jusque(List<Personne> l) { for (Personne p : l) { if (p.age > 3) return; p.setNom("x"); } }
    private void effacerPuis(List<Personne> l) { effacer(l); if (l.size() > 3) l.get(0).setNom(Donnees.nom()); }
    private void si(List<Personne> l, boolean c) { if (c) effacer(l); }
    private List<Personne> copie(List<Personne> l) { List<Personne> r = new ArrayList<>(); for (Personne p : l) { p.setNom("x"); r.add(p); } return r; }
    private List<Personne> copieDesVieux(List<Personne> l) { List<Personne> r = new ArrayList<>(); for (Personne p : l) if (p.age > 60) { p.setNom("x"); r.add(p); } return r; }
    private List<Personne> chargees() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); return l; }
    private List<Personne> parFlux() { return personnes.findAll().stream().map(p -> { p.setNom("x"); return p; }).collect(Collectors.toList()); }
    private Personne une(Personne p) { p.setNom("x"); return p; }
    private void chacun(List<Personne> l, Consumer<Personne> f) { for (Personne p : l) f.accept(p); }
    private void remettre(List<Personne> l) { for (Personne p : l) p.setNom(Donnees.nom()); }
    private List<Personne> encore() { return chargees(); }

    // All of them
    void all_masked_then_each_sent() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); }
    void all_masked_then_the_first_sent() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); Ia.envoyer(l.get(0).getNom()); }
    void all_masked_by_index() { List<Personne> l = personnes.findAll(); for (int i = 0; i < l.size(); i++) l.get(i).setNom("x"); Ia.envoyer(l.get(0).getNom()); }
    void all_masked_by_index_in_a_variable() { List<Personne> l = personnes.findAll(); for (int i = 0; i < l.size(); i++) { Personne p = l.get(i); p.setNom("x"); } for (Personne p : l) Ia.envoyer(p.getNom()); }
    void all_of_an_array() { Personne[] l = annuaire.tableau(); for (Personne p : l) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); }
    void all_of_an_array_by_index() { Personne[] l = annuaire.tableau(); for (int i = 0; i < l.length; i++) l[i].setNom("x"); Ia.envoyer(l[1].getNom()); }
    void all_of_a_set() { Set<Personne> l = annuaire.ensemble(); for (Personne p : l) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); }
    void all_values_of_a_map() { Map<String, Personne> m = annuaire.parNom(); for (Personne p : m.values()) p.setNom("x"); for (Personne p : m.values()) Ia.envoyer(p.getNom()); }
    void all_entries_of_a_map() { Map<String, Personne> m = annuaire.parNom(); for (Map.Entry<String, Personne> e : m.entrySet()) e.getValue().setNom("x"); Ia.envoyer(m.get("a").getNom()); } // KNOWN: invents 401, what is done to the value of each entry is not told of all values
    void all_by_a_function() { List<Personne> l = personnes.findAll(); l.forEach(p -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); }
    void all_by_a_method_reference() { List<Personne> l = personnes.findAll(); l.forEach(Personne::effacer); Ia.envoyer(l.get(0).getNom()); }
    void all_by_a_stream() { List<Personne> l = personnes.findAll(); l.stream().forEach(p -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); } // KNOWN: invents 401, a stream does not say that it is all of a list
    void all_that_pass_by() { List<Personne> l = personnes.findAll().stream().peek(p -> p.setNom("x")).toList(); Ia.envoyer(l.get(0).getNom()); }
    void all_that_pass_by_then_named() { Ia.envoyer(personnes.findAll().stream().peek(p -> p.setNom("x")).map(Personne::getNom).collect(Collectors.joining())); }
    void all_given_back() { List<Personne> l = personnes.findAll().stream().map(p -> { p.setNom("x"); return p; }).toList(); Ia.envoyer(l.get(0).getNom()); }
    void all_given_back_one_by_one() { personnes.findAll().stream().map(p -> { p.setNom("x"); return p; }).forEach(p -> Ia.envoyer(p.getNom())); }
    void all_given_back_masked() { List<Personne> l = personnes.findAll().stream().map(p -> { p.setNom(Masque.masquer(p.getNom())); return p; }).collect(Collectors.toList()); for (Personne p : l) Ia.envoyer(p.getNom()); }
    void all_by_a_helper() { List<Personne> l = personnes.findAll(); effacer(l); Ia.envoyer(l.get(0).getNom()); }
    void all_by_a_helper_that_gives_them_back() { for (Personne p : masquees(personnes.findAll())) Ia.envoyer(p.getNom()); }
    void each_by_a_helper() { List<Personne> l = personnes.findAll(); for (Personne p : l) masquee(p); for (Personne p : l) Ia.envoyer(p.getNom()); }
    void each_given_back_by_a_helper() { for (Personne p : personnes.findAll().stream().map(this::masquee).toList()) Ia.envoyer(p.getNom()); }
    void all_that_are_passed(List<Personne> l) { for (Personne p : l) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); }
    void all_of_an_array_that_is_passed(Personne[] l) { for (Personne p : l) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); } // KNOWN: invents 401, an array of unknown length that was passed is walked by positions, of which few are told apart
    void masked_then_put_in_another_list() { List<Personne> r = new ArrayList<>(); for (Personne p : personnes.findAll()) { p.setNom("x"); r.add(p); } for (Personne p : r) Ia.envoyer(p.getNom()); }
    void put_in_another_list_then_masked() { List<Personne> r = new ArrayList<>(); for (Personne p : personnes.findAll()) { r.add(p); p.setNom("x"); } Ia.envoyer(r.get(0).getNom()); }
    void all_that_a_loop_made() { List<Fiche> l = new ArrayList<>(); for (int i = 0; i < 3; i++) l.add(new Fiche(Donnees.nom())); for (Fiche f : l) f.setTexte("x"); for (Fiche f : l) Ia.envoyer(f.getTexte()); }
    void all_that_a_loop_made_by_a_function() { List<Fiche> l = new ArrayList<>(); for (String s : Donnees.nom().split(",")) l.add(new Fiche(s)); l.forEach(f -> f.setTexte("x")); for (Fiche f : l) Ia.envoyer(f.getTexte()); }
    void all_of_an_array_that_a_loop_filled() { Fiche[] l = new Fiche[10]; for (int i = 0; i < 10; i++) l[i] = new Fiche(Donnees.nom()); for (int i = 0; i < 10; i++) l[i].setTexte("x"); Ia.envoyer(l[3].getTexte()); }
    void both_of_two() { List<Fiche> l = new ArrayList<>(); l.add(new Fiche(Donnees.nom())); l.add(new Fiche(Donnees.nom())); for (Fiche f : l) f.setTexte("x"); for (Fiche f : l) Ia.envoyer(f.getTexte()); }

    // Not all of them, or not for good
    void some_masked() { List<Personne> l = personnes.findAll(); for (Personne p : l) if (p.age > 3) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void some_passed_over() { List<Personne> l = personnes.findAll(); for (Personne p : l) { if (p.age > 3) continue; p.setNom("x"); } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void the_rest_left() { List<Personne> l = personnes.findAll(); for (Personne p : l) { p.setNom("x"); if (p.age > 3) break; } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void another_field() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.age = 3; for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void one_put_back() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); l.get(0).setNom(Donnees.nom()); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void one_put_back_by_another_name() { List<Personne> l = personnes.findAll(); Personne q = l.get(0); for (Personne p : l) p.setNom("x"); q.setNom(Donnees.nom()); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void one_added() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); l.add(annuaire.un("a")); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void others_added() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); l.addAll(personnes.findAll()); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void another_list() { List<Personne> l = personnes.findAll(); List<Personne> m = personnes.findAll(); for (Personne p : l) p.setNom("x"); for (Personne p : m) Ia.envoyer(p.getNom()); } // 401
    void first_put_back_in_each_round() { List<Personne> l = personnes.findAll(); for (Personne p : l) { p.setNom("x"); l.get(0).setNom(Donnees.nom()); } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void the_one_before_put_back() { List<Personne> l = personnes.findAll(); Personne avant = null; for (Personne p : l) { if (avant != null) avant.setNom(Donnees.nom()); p.setNom("x"); avant = p; } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void all_but_the_first() { List<Personne> l = personnes.findAll(); Iterator<Personne> i = l.iterator(); i.next(); while (i.hasNext()) i.next().setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void all_from_the_second() { List<Personne> l = personnes.findAll(); for (int i = 1; i < l.size(); i++) l.get(i).setNom("x"); Ia.envoyer(l.get(0).getNom()); } // 401
    void a_part_of_the_list() { List<Personne> l = personnes.findAll(); for (Personne p : l.subList(0, 2)) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void left_by_an_exception() { List<Personne> l = personnes.findAll(); try { for (Personne p : l) { p.setNom("x"); if (p.age > 3) throw new IllegalStateException(); } } catch (IllegalStateException e) { } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void a_filter_before_it() { List<Personne> l = personnes.findAll(); l.stream().filter(p -> p.age > 3).forEach(p -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); } // 401
    void few_of_a_stream() { List<Personne> l = personnes.findAll(); l.stream().limit(3).forEach(p -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); } // 401
    void some_by_a_function() { List<Personne> l = personnes.findAll(); l.forEach(p -> { if (p.age > 3) p.setNom("x"); }); Ia.envoyer(l.get(0).getNom()); } // 401
    void on_one_way_only(boolean c) { List<Personne> l = personnes.findAll(); if (c) for (Personne p : l) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void some_by_a_helper() { List<Personne> l = personnes.findAll(); quelques(l); Ia.envoyer(l.get(0).getNom()); } // 401
    void a_stream_that_nobody_runs() { List<Personne> l = personnes.findAll(); l.stream().peek(p -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); } // 401
    void some_given_back_masked() { List<Personne> l = personnes.findAll().stream().map(p -> { if (p.age > 3) p.setNom("x"); return p; }).toList(); Ia.envoyer(l.get(0).getNom()); } // 401
    void until_one_is_found() { List<Personne> l = personnes.findAll(); l.stream().anyMatch(p -> { p.setNom("x"); return p.age > 3; }); Ia.envoyer(l.get(0).getNom()); } // 401
    void names_put_back() { List<Personne> l = personnes.findAll(); List<String> noms = new ArrayList<>(); for (Personne p : l) { noms.add(p.getNom()); p.setNom("x"); } int i = 0; for (Personne p : l) p.setNom(noms.get(i++)); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void all_that_a_loop_made_seen() { List<Fiche> l = new ArrayList<>(); for (int i = 0; i < 3; i++) l.add(new Fiche(Donnees.nom())); for (Fiche f : l) f.vu = true; for (Fiche f : l) Ia.envoyer(f.getTexte()); } // 401
    void the_last_that_a_loop_made() { List<Fiche> l = new ArrayList<>(); Fiche z = null; for (int i = 0; i < 3; i++) { z = new Fiche("x"); l.add(z); } for (Fiche f : l) f.setTexte("y"); z.setTexte(Donnees.nom()); for (Fiche f : l) Ia.envoyer(f.getTexte()); } // 401

    // By functions
    static void lancer(Runnable r) { r.run(); }
    void each_in_a_function() { List<Personne> l = personnes.findAll(); for (Personne p : l) lancer(() -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); }
    void each_by_a_reference() { List<Personne> l = personnes.findAll(); for (Personne p : l) lancer(p::effacer); for (Personne p : l) Ia.envoyer(p.getNom()); }
    void each_in_a_function_of_a_function() { List<Personne> l = personnes.findAll(); for (Personne p : l) lancer(() -> lancer(() -> p.setNom("x"))); Ia.envoyer(l.get(0).getNom()); }
    void some_in_a_function() { List<Personne> l = personnes.findAll(); for (Personne p : l) if (p.age > 3) lancer(() -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); } // 401
    void each_in_a_function_that_may_not() { List<Personne> l = personnes.findAll(); for (Personne p : l) lancer(() -> { if (p.age > 3) p.setNom("x"); }); Ia.envoyer(l.get(0).getNom()); } // 401
    void each_in_a_function_that_nobody_runs() { List<Personne> l = personnes.findAll(); for (Personne p : l) { Runnable r = () -> p.setNom("x"); System.out.println(r == null); } Ia.envoyer(l.get(0).getNom()); } // 401
    void each_of_others_in_a_function() { List<Personne> l = personnes.findAll(), m = personnes.findAll(); for (Personne p : m) lancer(() -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); } // 401

    // By helpers, in other containers
    void helped_twice() { List<Personne> l = personnes.findAll(); effacer(l); effacer(l); Ia.envoyer(l.get(0).getNom()); }
    void a_helper_gives_a_list_of_the_masked() { for (Personne p : copie(personnes.findAll())) Ia.envoyer(p.getNom()); }
    void a_helper_gives_a_list_of_some() { for (Personne p : copieDesVieux(personnes.findAll())) Ia.envoyer(p.getNom()); } // KNOWN: invents 401, of one of a list that was passed, which may be null there, nothing surely is known
    void a_helper_loads_and_masks() { for (Personne p : chargees()) Ia.envoyer(p.getNom()); }
    void a_helper_loads_and_masks_by_a_stream() { for (Personne p : parFlux()) Ia.envoyer(p.getNom()); }
    void a_helper_of_a_helper() { for (Personne p : encore()) Ia.envoyer(p.getNom()); }
    void a_walk_of_our_own() { List<Personne> l = personnes.findAll(); chacun(l, p -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); }
    void kept_in_a_field() { gardees = personnes.findAll(); for (Personne p : gardees) p.setNom("x"); for (Personne p : gardees) Ia.envoyer(p.getNom()); }
    void names_joined() { List<Personne> l = personnes.findAll(); effacer(l); Ia.envoyer(l.stream().map(Personne::getNom).collect(Collectors.joining(","))); }
    void filtered_afterwards() { List<Personne> l = personnes.findAll(); effacer(l); l.stream().filter(p -> p.age > 3).forEach(p -> Ia.envoyer(p.getNom())); }
    void sorted_afterwards() { List<Personne> l = personnes.findAll(); effacer(l); l.sort(Comparator.comparing(p -> p.age)); Ia.envoyer(l.get(0).getNom()); }
    void copied_afterwards() { List<Personne> l = personnes.findAll(); effacer(l); List<Personne> m = new ArrayList<>(l); Ia.envoyer(m.get(0).getNom()); }
    void two_fields() { List<Personne> l = personnes.findAll(); for (Personne p : l) { p.age = 0; p.setNom(Masque.masquer(p.getNom())); } for (Personne p : l) Ia.envoyer(p.getNom() + p.age); }
    void masked_or_else_overwritten() { List<Personne> l = personnes.findAll(); for (Personne p : l) { try { p.setNom(Masque.masquer(p.getNom())); } catch (RuntimeException e) { p.setNom("x"); } } for (Personne p : l) Ia.envoyer(p.getNom()); }
    void an_iterator_of_our_own() { List<Personne> l = personnes.findAll(); Iterator<Personne> i = l.iterator(); while (i.hasNext()) { Personne p = i.next(); p.setNom("x"); } Ia.envoyer(l.get(0).getNom()); }
    void a_loop_in_each_round() { List<Personne> l = personnes.findAll(); for (Personne p : l) { for (int i = 0; i < 3; i++) p.age++; p.setNom("x"); } Ia.envoyer(l.get(0).getNom()); }
    void one_or_the_other() { List<Personne> l = personnes.findAll(); for (Personne p : l) { if (p.age > 3) p.setNom("x"); else p.setNom("y"); } Ia.envoyer(l.get(0).getNom()); }
    void masked_or_removed() { List<Personne> l = personnes.findAll(); for (Iterator<Personne> i = l.iterator(); i.hasNext(); ) { Personne p = i.next(); if (p.age > 3) i.remove(); else p.setNom("x"); } for (Personne p : l) Ia.envoyer(p.getNom()); } // KNOWN: invents 401, what is removed was taken, too
    void put_in_a_map() { Map<Integer, Personne> m = new HashMap<>(); for (Personne p : personnes.findAll()) { p.setNom("x"); m.put(p.age, p); } Ia.envoyer(m.get(3).getNom()); }
    void values_of_a_map_that_was_filled() { Map<Integer, Personne> m = new HashMap<>(); for (Personne p : personnes.findAll()) m.put(p.age, p); m.values().forEach(p -> p.setNom("x")); Ia.envoyer(m.get(3).getNom()); }
    void each_of_a_map_that_was_filled() { Map<Integer, Personne> m = new HashMap<>(); for (Personne p : personnes.findAll()) m.put(p.age, p); m.forEach((k, p) -> p.setNom("x")); Ia.envoyer(m.get(3).getNom()); }
    void a_helper_passes_some_over() { List<Personne> l = personnes.findAll(); quelques(l); Ia.envoyer(l.get(0).getNom()); } // 401
    void a_helper_stops() { List<Personne> l = personnes.findAll(); jusque(l); Ia.envoyer(l.get(0).getNom()); } // 401
    void a_helper_puts_one_back() { List<Personne> l = personnes.findAll(); effacerPuis(l); Ia.envoyer(l.get(0).getNom()); } // 401
    void a_helper_perhaps(boolean c) { List<Personne> l = personnes.findAll(); si(l, c); Ia.envoyer(l.get(0).getNom()); } // 401
    void another_list_than_the_helper_had() { List<Personne> l = personnes.findAll(), m = personnes.findByAge(3); effacer(l); Ia.envoyer(m.get(0).getNom()); } // 401
    void another_helper_puts_them_back() { List<Personne> l = personnes.findAll(); effacer(l); remettre(l); Ia.envoyer(l.get(0).getNom()); } // 401
    void put_back_in_the_first_list() { List<Personne> l = personnes.findAll(); List<Personne> r = copie(l); remettre(l); Ia.envoyer(r.get(0).getNom()); } // 401
    void one_put_back_in_the_first_list(int i) { List<Personne> l = personnes.findAll(); List<Personne> r = copie(l); l.get(i).setNom(Donnees.nom()); Ia.envoyer(r.get(0).getNom()); } // 401
    void some_copied_the_list_sent() { List<Personne> l = personnes.findAll(); copieDesVieux(l); Ia.envoyer(l.get(0).getNom()); } // 401
    void a_walk_of_our_own_that_masks_nothing() { List<Personne> l = personnes.findAll(); chacun(l, p -> p.age = 3); Ia.envoyer(l.get(0).getNom()); } // 401
    void masked_unless_it_fails() { List<Personne> l = personnes.findAll(); for (Personne p : l) { try { p.setNom(Masque.masquer(p.getNom())); } catch (RuntimeException e) { p.age = 3; } } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void some_removed() { List<Personne> l = personnes.findAll(); for (Iterator<Personne> i = l.iterator(); i.hasNext(); ) { Personne p = i.next(); if (p.age > 3) i.remove(); } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void some_of_a_map() { Map<Integer, Personne> m = new HashMap<>(); for (Personne p : personnes.findAll()) m.put(p.age, p); m.forEach((k, p) -> { if (k > 3) p.setNom("x"); }); Ia.envoyer(m.get(3).getNom()); } // 401
    void put_back_after_it_was_added() { Map<Integer, Personne> m = new HashMap<>(); for (Personne p : personnes.findAll()) { p.setNom("x"); m.put(p.age, p); p.setNom(Donnees.nom()); } Ia.envoyer(m.get(3).getNom()); } // 401
    void what_each_holds() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.ami.getNom()); } // 401
    void the_last_of_a_function() { List<Personne> l = personnes.findAll(); Personne[] z = new Personne[1]; l.forEach(p -> { p.setNom("x"); z[0] = p; }); z[0].setNom(Donnees.nom()); Ia.envoyer(l.get(0).getNom()); } // 401
    void the_last_of_a_loop() { List<Personne> l = personnes.findAll(); Personne z = null; for (Personne p : l) { p.setNom("x"); z = p; } z.setNom(Donnees.nom()); Ia.envoyer(l.get(0).getNom()); } // 401
    void some_put_back_by_another_loop() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); for (Personne p : l) { if (p.age == 4) p.setNom(Donnees.nom()); } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void sent_before_it_is_masked() { List<Personne> l = personnes.findAll(); for (int k = 0; k < 2; k++) { for (Personne p : l) { Ia.envoyer(p.getNom()); p.setNom("x"); } } } // 401
    void filled_again() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); l.clear(); l.addAll(personnes.findByAge(4)); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void loaded_again() { gardees = personnes.findAll(); for (Personne p : gardees) p.setNom("x"); gardees = personnes.findAll(); for (Personne p : gardees) Ia.envoyer(p.getNom()); } // 401
    void all_but_one_that_was_removed() { List<Fiche> l = new ArrayList<>(); for (String s : Donnees.nom().split(",")) l.add(new Fiche(s)); List<Fiche> m = new ArrayList<>(l); m.remove(0); m.forEach(f -> f.setTexte("x")); Ia.envoyer(l.get(0).getTexte()); } // 401
    void the_one_that_was_removed() { List<Fiche> l = new ArrayList<>(); Fiche z = null; for (String s : Donnees.nom().split(",")) { z = new Fiche(s); l.add(z); } l.remove(z); l.forEach(f -> f.setTexte("x")); Ia.envoyer(z.getTexte()); } // 401

    // What a round holds on to
    void some_masked_and_collected() { List<Personne> r = new ArrayList<>(); for (Personne p : personnes.findAll()) if (p.age > 3) { p.setNom("x"); r.add(p); } for (Personne p : r) Ia.envoyer(p.getNom()); }
    void some_masked_and_collected_by_index(List<Personne> l) { List<Personne> r = new ArrayList<>(); for (int i = 0; i < l.size(); i++) { Personne p = l.get(i); if (p.age > 3) { p.setNom("x"); r.add(p); } } for (Personne p : r) Ia.envoyer(p.getNom()); } // KNOWN: invents 401, of one of a list that was passed, which may be null there, nothing surely is known
    void some_masked_and_collected_by_a_stream() { List<Personne> r = personnes.findAll().stream().filter(p -> p.age > 3).map(p -> { p.setNom("x"); return p; }).toList(); for (Personne p : r) Ia.envoyer(p.getNom()); }
    void the_others_collected() { List<Personne> r = new ArrayList<>(); for (Personne p : personnes.findAll()) if (p.age > 3) { p.setNom("x"); } else { r.add(p); } for (Personne p : r) Ia.envoyer(p.getNom()); } // 401
    void all_collected_some_masked() { List<Personne> r = new ArrayList<>(); for (Personne p : personnes.findAll()) { if (p.age > 3) p.setNom("x"); r.add(p); } for (Personne p : r) Ia.envoyer(p.getNom()); } // 401
    void some_collected_the_list_sent() { List<Personne> l = personnes.findAll(); List<Personne> r = new ArrayList<>(); for (Personne p : l) if (p.age > 3) { p.setNom("x"); r.add(p); } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void collected_and_put_back() { List<Personne> l = personnes.findAll(); List<Personne> r = new ArrayList<>(); for (Personne p : l) if (p.age > 3) { p.setNom("x"); r.add(p); } for (Personne p : l) p.setNom(Donnees.nom()); for (Personne p : r) Ia.envoyer(p.getNom()); } // 401
    void one_of_the_collected_put_back() { List<Personne> l = personnes.findAll(); List<Personne> r = new ArrayList<>(); for (Personne p : l) { p.setNom("x"); r.add(p); } r.get(0).setNom(Donnees.nom()); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void all_collected_put_back() { List<Personne> l = personnes.findAll(); List<Personne> r = new ArrayList<>(); for (Personne p : l) { p.setNom("x"); r.add(p); } for (Personne p : r) p.setNom(Donnees.nom()); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void the_first_kept() { Personne z = null; for (Personne p : personnes.findAll()) { p.setNom("x"); if (z == null) z = p; } Ia.envoyer(z.getNom()); }
    void the_one_before_sent() { Personne z = null; for (Personne p : personnes.findAll()) { if (z != null) Ia.envoyer(z.getNom()); p.setNom("x"); z = p; } }
    void the_one_before_sent_some_masked() { Personne z = null; for (Personne p : personnes.findAll()) { if (z != null) Ia.envoyer(z.getNom()); z = p; if (p.age > 3) p.setNom("x"); } } // 401
    void each_linked_to_the_one_before() { Personne z = null; for (Personne p : personnes.findAll()) { p.setNom("x"); p.ami = z; z = p; } Ia.envoyer(z.ami.getNom()); } // KNOWN: invents 401, of what one of them holds, all are told
    void each_linked_and_not_masked() { Personne z = null; for (Personne p : personnes.findAll()) { p.ami = z; z = p; } Ia.envoyer(z.ami.getNom()); } // 401

    void null_unless_masked(Personne p) { Personne q = null; if (p.age > 3) { p.setNom("x"); q = p; } Ia.envoyer(q.getNom()); } // KNOWN: invents 401, that what is null unless it was masked is masked where it is something

    // What an AI says of each
    static class Demande { String texte; String avis; boolean accord; }
    interface Demandes extends Depot<Demande> { }
    private Demandes demandes;
    void answers_kept_in_each() { List<Demande> l = demandes.findAll(); for (Demande d : l) d.avis = Ia.demander(d.texte); for (Demande d : l) Decisions.refuser(d.avis); } // 501
    void answers_overwritten_in_each() { List<Demande> l = demandes.findAll(); for (Demande d : l) d.avis = Ia.demander(d.texte); for (Demande d : l) d.avis = "fixe"; for (Demande d : l) Decisions.refuser(d.avis); }
    void a_person_chooses_in_each() { List<Demande> l = demandes.findAll(); for (Demande d : l) d.avis = Ia.demander(d.texte); for (Demande d : l) d.avis = Agent.choisit(d.avis); for (Demande d : l) Decisions.refuser(d.avis); }
    void a_person_chooses_in_some() { List<Demande> l = demandes.findAll(); for (Demande d : l) d.avis = Ia.demander(d.texte); for (Demande d : l) if (d.accord) d.avis = Agent.choisit(d.avis); for (Demande d : l) Decisions.refuser(d.avis); } // 501

    // What was passed, by two names
    void any_of_an_array(Fiche[] l, int i) { l[i].setTexte(Donnees.nom()); Ia.envoyer(l[0].getTexte()); } // 401
    void any_of_a_list(List<Fiche> l, int i) { l.get(i).setTexte(Donnees.nom()); Ia.envoyer(l.get(0).getTexte()); } // 401
    void any_of_a_list_after_the_first(List<Fiche> l, int i) { Fiche z = l.get(0); z.setTexte("x"); l.get(i).setTexte(Donnees.nom()); Ia.envoyer(z.getTexte()); } // 401
    void the_first_after_any_of_a_list(List<Fiche> l, int i) { Fiche z = l.get(0); l.get(i).setTexte(Donnees.nom()); z.setTexte("x"); Ia.envoyer(z.getTexte()); }
    void another_after_the_first(List<Fiche> l) { Fiche z = l.get(0); z.setTexte("x"); l.get(1).setTexte(Donnees.nom()); Ia.envoyer(z.getTexte()); }
    void all_of_an_array_after_one(Fiche[] l) { Fiche z = l[9]; z.setTexte("x"); for (Fiche f : l) f.setTexte(Donnees.nom()); Ia.envoyer(z.getTexte()); } // 401

    // What unknown code gives in an array
    void one_of_an_array() { Personne[] t = annuaire.tableau(); Personne p = t[0]; p.setNom("x"); Ia.envoyer(p.getNom()); }
    void each_of_an_array() { for (Personne p : annuaire.tableau()) { p.setNom("x"); Ia.envoyer(p.getNom()); } }
    void one_of_an_array_aged() { Personne[] t = annuaire.tableau(); Personne p = t[0]; p.age = 3; Ia.envoyer(p.getNom()); } // 401
}
