package fr.bibliotheques.grilles;
import com.hazelcast.config.Config;
import com.hazelcast.core.*;
import com.hazelcast.map.IMap;
class Grille {
    final HazelcastInstance hz = Hazelcast.newHazelcastInstance(new Config("dossiers"));
    IMap<String, String> noms() { return hz.getMap("noms"); }
    IMap<String, String> etapes() { return hz.getMap("etapes"); }
    IMap<String, String> avis() { return hz.getMap("avis"); }
}
