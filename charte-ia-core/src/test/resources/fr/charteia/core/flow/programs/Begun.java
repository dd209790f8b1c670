package programs;

import api.*;
import java.util.*;

/** Texts of which the beginning is known, whatever comes behind it: what is cut out of there is none of that. */
class Begun {
    void letters_before() { String s = "avis-" + Donnees.nom(); Ia.envoyer(s.substring(0, 4)); }
    void letters_behind() { String s = "avis-" + Donnees.nom(); Ia.envoyer(s.substring(5)); } // 401
    void letters_up_to_the_data() { String s = "avis-" + Donnees.nom(); Ia.envoyer(s.substring(2, 5)); }
    void letters_into_the_data() { String s = "avis-" + Donnees.nom(); Ia.envoyer(s.substring(2, 6)); } // 401
    void letter_before() { Ia.envoyer("Nom : " + ("n" + Donnees.nom()).charAt(0)); }
    void letter_behind() { Ia.envoyer("Nom : " + ("n" + Donnees.nom()).charAt(1)); } // 401
    void up_to_a_mark() { String s = "nom=" + Donnees.nom(); Ia.envoyer(s.substring(0, s.indexOf('='))); }
    void from_a_mark_on() { String s = "nom=" + Donnees.nom(); Ia.envoyer(s.substring(s.indexOf('=') + 1)); } // 401
    void up_to_a_mark_that_may_be_in_the_data() { String s = "nom=" + Donnees.nom(); Ia.envoyer(s.substring(0, s.indexOf(';'))); } // 401
    void from_data_on() { String s = Donnees.nom() + "-avis"; Ia.envoyer(s.substring(0, 4)); } // 401
    void by_a_constant_text() { Ia.envoyer("avis".concat(Donnees.nom()).subSequence(0, 2)); }
    void added_step_by_step() { String s = "a"; s += " : "; s += Donnees.nom(); Ia.envoyer(s.substring(0, 3)); }
    void written_by_a_format() { Ia.envoyer(String.format("avis : %s", Donnees.nom()).substring(0, 4)); }
    private static String debut(String s) { return s.substring(0, 2); }
    void in_a_helper_of_a_constant() { Ia.envoyer(debut("abc")); }
    void in_a_helper_of_data() { Ia.envoyer(debut(Donnees.nom())); } // 401
    void null_or_begun(boolean b) { String s = b ? "avis-" + Donnees.nom() : null; Ia.envoyer(s == null ? "x" : s.substring(0, 4)); }

    void where_it_begins_otherwise() { String s = "avis " + Donnees.nom(); if (s.startsWith("nom")) Ia.envoyer(s); }
    void where_it_begins_so() { String s = "avis " + Donnees.nom(); if (s.startsWith("avis")) Ia.envoyer(s); } // 401
    void where_it_does_not_begin_so() { String s = "avis " + Donnees.nom(); if (!s.startsWith("avis")) Ia.envoyer(s); }
    void where_it_may_go_on_so() { String s = "avis " + Donnees.nom(); if (s.startsWith("avis A")) Ia.envoyer(s); } // 401
    void where_it_holds_no_letters_that_it_begins_with() { String s = "avis " + Donnees.nom(); if (!s.contains("is ")) Ia.envoyer(s); }
    void where_it_may_hold_others() { String s = "avis " + Donnees.nom(); if (s.contains("z")) Ia.envoyer(s); } // 401
    void where_a_letter_is_another() { String s = "avis " + Donnees.nom(); if (s.charAt(0) == 'b') Ia.envoyer(s); }
    void where_a_mark_is_not_found() { String s = "avis : " + Donnees.nom(); if (s.indexOf(':') < 0) Ia.envoyer(s); }
    void decided_by_the_beginning_of_an_answer() { String s = "avis " + Ia.demander("q"); if (s.startsWith("avis")) Decisions.refuser("d"); }
    void decided_by_what_comes_behind() { String s = "avis " + Ia.demander("q"); if (s.startsWith("avis non")) Decisions.refuser("d"); } // 501
    void decided_by_a_letter_before_an_answer() { String s = "non" + Ia.demander("q"); if (s.substring(0, 3).equals("non")) Decisions.refuser("d"); }

    void parted_first() { String[] p = ("avis;ville;" + Donnees.nom()).split(";"); Ia.envoyer(p[1]); }
    void parted_last() { String[] p = ("avis;ville;" + Donnees.nom()).split(";"); Ia.envoyer(p[2]); } // 401
    void parted_where_data_may_follow() { String[] p = ("avis;ville" + Donnees.nom()).split(";"); Ia.envoyer(p[1]); } // 401
    void parted_behind_data() { String[] p = (Donnees.nom() + ";avis").split(";"); Ia.envoyer(p[0]); } // 401
    void parted_and_gone_through() { for (String p : ("avis " + Donnees.nom()).split("\\s+")) Ia.envoyer(p); } // 401
    void parted_at_its_end() { Ia.envoyer(("avis" + Donnees.nom()).split("$")[0]); } // 401
    void parted_into_a_list() { List<String> l = Arrays.asList(("avis;" + Donnees.nom()).split(";")); Ia.envoyer(l.get(0)); }

    void built_letter_before() { StringBuilder b = new StringBuilder("avis").append(Donnees.nom()); Ia.envoyer("x" + b.charAt(0)); }
    void built_letters_before() { StringBuilder b = new StringBuilder("avis : ").append(Donnees.nom()); Ia.envoyer(b.substring(0, b.indexOf(":"))); }
    void built_letters_behind() { StringBuilder b = new StringBuilder("avis").append(Donnees.nom()); Ia.envoyer(b.substring(2)); } // 401
    void built_and_something_put_before() { StringBuilder b = new StringBuilder("avis").append("x"); b.append(Donnees.nom()).insert(0, Donnees.nom()); Ia.envoyer("x" + b.charAt(0)); } // 401
    void built_and_turned_round() { StringBuilder b = new StringBuilder("avis").append(Donnees.nom()); Ia.envoyer("x" + b.reverse().charAt(0)); } // 401
    void built_and_its_beginning_taken_out() { StringBuilder b = new StringBuilder("avis").append(Donnees.nom()); b.delete(0, 4); Ia.envoyer("x" + b.charAt(0)); } // 401
    private static void devant(StringBuilder b) { b.insert(0, Donnees.nom()); }
    void built_and_something_put_before_by_a_helper() { StringBuilder b = new StringBuilder("avis").append(Donnees.nom()); devant(b); Ia.envoyer("x" + b.charAt(0)); } // 401
    void built_on_one_way_only(boolean c) { StringBuilder b = new StringBuilder("avis"); if (c) b.append(Donnees.nom()); else b.insert(0, Donnees.nom()); Ia.envoyer("x" + b.charAt(0)); } // 401
}
