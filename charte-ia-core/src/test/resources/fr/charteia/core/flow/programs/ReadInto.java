package programs;

import api.*;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.*;
import java.util.*;

/** Documents are read into objects of the class that is passed, or many of it by what stands for a list or a map of that. */
class ReadInto {
    static class Usager { @Personnel String nom; String couleur; String getNom() { return nom; } String getCouleur() { return couleur; } void setNom(String n) { nom = n; } void setCouleur(String c) { couleur = c; } }
    static class Objet { String couleur; String getCouleur() { return couleur; } void setCouleur(String c) { couleur = c; } }
    private final ObjectMapper m = new ObjectMapper();
    private final ObjectReader lecteur = m.readerForListOf(Usager.class);
    private static final JavaType LISTE = new ObjectMapper().getTypeFactory().constructCollectionType(List.class, Usager.class);
    private static final TypeReference<List<Usager>> TYPE = new TypeReference<>() {};
    void one(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(m.readValue(in, Usager.class))); } // 401
    void one_by_a_constructed_type(InputStream in) throws IOException { JavaType t = m.constructType(Usager.class); Ia.envoyer(m.writeValueAsString(m.<Object>readValue(in, t))); } // 401
    void one_by_a_reader(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(m.readerFor(Usager.class).<Object>readValue(in))); } // 401
    void one_of_nobody(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(m.readValue(in, Objet.class))); }
    void array(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(m.readValue(in, Usager[].class))); } // 401
    void array_of_nobody(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(m.readValue(in, Objet[].class))); }
    void list(InputStream in) throws IOException { List<Usager> l = m.readValue(in, m.getTypeFactory().constructCollectionType(List.class, Usager.class)); Ia.envoyer(m.writeValueAsString(l)); } // 401
    void list_of_nobody(InputStream in) throws IOException { List<Objet> l = m.readValue(in, m.getTypeFactory().constructCollectionType(List.class, Objet.class)); Ia.envoyer(m.writeValueAsString(l)); }
    void one_of_a_list(InputStream in) throws IOException { List<Usager> l = m.readValue(in, m.getTypeFactory().constructCollectionType(List.class, Usager.class)); Ia.envoyer(l.get(0).getNom()); } // 401
    void what_is_nobodys_of_one_of_a_list(InputStream in) throws IOException { List<Usager> l = m.readValue(in, m.getTypeFactory().constructCollectionType(List.class, Usager.class)); Ia.envoyer(l.get(0).getCouleur()); }
    void list_of_lists(InputStream in) throws IOException { JavaType t = m.getTypeFactory().constructCollectionType(List.class, m.getTypeFactory().constructCollectionType(List.class, Usager.class)); Ia.envoyer(m.writeValueAsString(m.<Object>readValue(in, t))); } // 401
    void list_by_a_reader(InputStream in) throws IOException { List<Usager> l = m.readerForListOf(Usager.class).readValue(in); Ia.envoyer(m.writeValueAsString(l)); } // 401
    void how_many_by_a_reader(InputStream in) throws IOException { List<Usager> l = m.readerForListOf(Usager.class).readValue(in); Ia.envoyer("" + l.size()); }
    void one_after_another(InputStream in) throws IOException { MappingIterator<Usager> it = m.readerFor(Usager.class).readValues(in); while (it.hasNext()) Ia.envoyer(m.writeValueAsString(it.next())); } // 401
    void map(InputStream in) throws IOException { Map<String, Usager> l = m.readValue(in, m.getTypeFactory().constructMapType(Map.class, String.class, Usager.class)); Ia.envoyer(m.writeValueAsString(l)); } // 401
    void keys_of_a_map(InputStream in) throws IOException { Map<String, Usager> l = m.readValue(in, m.getTypeFactory().constructMapType(Map.class, String.class, Usager.class)); Ia.envoyer(m.writeValueAsString(l.keySet())); }
    private <T> List<T> lire(InputStream in, Class<T> type) throws IOException { return m.readValue(in, m.getTypeFactory().constructCollectionType(List.class, type)); }
    void list_by_a_method(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(lire(in, Usager.class))); } // 401
    void list_of_nobody_by_a_method(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(lire(in, Objet.class))); }
    void list_by_a_constant(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(m.<Object>readValue(in, LISTE))); } // 401
    void list_by_a_reader_of_a_field(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(lecteur.<Object>readValue(in))); } // KNOWN: misses 401, of a reader in a field it is not told what it reads
    void list_by_a_token(InputStream in) throws IOException { List<Usager> l = m.readValue(in, new TypeReference<List<Usager>>() {}); Ia.envoyer(m.writeValueAsString(l)); } // 401
    void list_of_nobody_by_a_token(InputStream in) throws IOException { List<Objet> l = m.readValue(in, new TypeReference<List<Objet>>() {}); Ia.envoyer(m.writeValueAsString(l)); }
    void list_by_a_token_in_a_variable(InputStream in) throws IOException { TypeReference<Map<String, List<Usager>>> t = new TypeReference<>() {}; Ia.envoyer(m.writeValueAsString(m.readValue(in, t))); } // 401
    void list_by_a_token_in_a_constant(InputStream in) throws IOException { Ia.envoyer(m.writeValueAsString(m.readValue(in, TYPE))); } // 401
}
