package programs;

import api.*;
import java.net.*;
import java.net.http.*;
import java.util.*;

/** What a request of the JDK to another server carries in its headers. */
class EntetesEnvoyes {
    void header() throws Exception { HttpRequest r = HttpRequest.newBuilder(URI.create("http://h")).header("X", Donnees.nom()).build(); Ia.envoyer(r.headers().firstValue("X").get()); } // 401
    void header_map() throws Exception { HttpRequest r = HttpRequest.newBuilder(URI.create("http://h")).header("X", Donnees.nom()).build(); Ia.envoyer(r.headers().map()); } // 401
    void method() throws Exception { HttpRequest r = HttpRequest.newBuilder(URI.create("http://h")).header("X", Donnees.nom()).build(); Ia.envoyer(r.method()); }
    void none() throws Exception { HttpRequest r = HttpRequest.newBuilder(URI.create("http://h")).header("X", "a").build(); Ia.envoyer(r.headers().map()); }
    void of_a_builder() throws Exception { HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("http://h")); b.header("X", Donnees.nom()); Ia.envoyer(b.build().headers().allValues("X")); } // 401
}
