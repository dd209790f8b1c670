package programs;

import api.*;
import com.sun.net.httpserver.*;
import java.io.*;
import java.net.*;
import javax.swing.*;

/** Handlers that are registered: they run later, and what goes wrong in them goes to nobody who registered them. */
class Enregistres {
    static class Ferme implements HttpHandler {
        public void handle(HttpExchange e) throws IOException {
            if (Ia.demander("x").equals("non")) {
                if (Donnees.choix()) throw new IllegalStateException("x");
            }
        }
    }
    static class Decide implements HttpHandler {
        public void handle(HttpExchange e) throws IOException {
            if (Ia.demander("x").equals("non")) {
                Decisions.delivrer("x"); // 501
                if (Donnees.choix()) throw new IllegalStateException("x");
            }
            Decisions.delivrer("x"); // 501
        }
    }
    private static HttpServer demarrer(HttpHandler traitement) throws IOException {
        HttpServer serveur = HttpServer.create(new InetSocketAddress(1), 0);
        serveur.createContext("/x", traitement);
        return serveur;
    }
    private static void plusieurs() throws IOException {
        HttpServer serveur = HttpServer.create(new InetSocketAddress(1), 0);
        serveur.createContext("/x", new Ferme());
        serveur.createContext("/y").setHandler(new Ferme());
        serveur.start();
    }
    void one() throws IOException {
        demarrer(new Ferme());
        Decisions.delivrer("x");
    }
    void one_that_decides() throws IOException {
        demarrer(new Decide());
        Decisions.delivrer("x");
    }
    void several() throws IOException {
        plusieurs();
        Decisions.delivrer("x");
    }
    void function() throws IOException {
        demarrer(e -> {
            if (Ia.demander("x").equals("non")) throw new IllegalStateException();
        });
        Decisions.delivrer("x");
    }
    void function_that_decides() throws IOException {
        demarrer(e -> {
            if (Ia.demander("x").equals("non")) Decisions.delivrer("x"); // 501
        });
    }
    void on_a_screen(JButton bouton) {
        bouton.addActionListener(e -> {
            if (Ia.demander("x").equals("non")) throw new IllegalStateException();
        });
        SwingUtilities.invokeLater(() -> {
            if (Ia.demander("x").equals("non")) throw new IllegalStateException();
        });
        Decisions.delivrer("x");
    }
    void called_by_oneself() throws IOException {
        new Ferme().handle(null);
        Decisions.delivrer("x"); // 501
    }
}
