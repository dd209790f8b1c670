package fr.prefecture.http;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

public class JavaNetUrl {
    private final Titres titres;

    JavaNetUrl(Titres titres) {
        this.titres = titres;
    }

    private HttpURLConnection ouvrir(String adresse) throws IOException {
        HttpURLConnection connexion = (HttpURLConnection) new URL(adresse).openConnection();
        connexion.setRequestMethod("POST");
        connexion.setRequestProperty("Content-Type", "application/json");
        connexion.setDoOutput(true);
        return connexion;
    }

    private static String corps(String texte) {
        return "{\"model\":\"gpt-4o-mini-2024-07-18\",\"messages\":[{\"role\":\"user\",\"content\":\"" + texte + "\"}]}";
    }

    void externe(Usager usager, long dossier) throws IOException {
        HttpURLConnection connexion = ouvrir("https://api.openai.com/v1/chat/completions");
        try (OutputStream sortie = connexion.getOutputStream()) {
            sortie.write(corps(usager.demande()).getBytes(StandardCharsets.UTF_8));
        }
        StringBuilder reponse = new StringBuilder();
        try (BufferedReader lignes = new BufferedReader(
                new InputStreamReader(connexion.getInputStream(), StandardCharsets.UTF_8))) { // CHARTE-401
            String ligne;
            while ((ligne = lignes.readLine()) != null) {
                reponse.append(ligne);
            }
        }
        if (reponse.toString().contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String ecrivain(Usager usager) throws IOException {
        StringBuilder adresse = new StringBuilder("https://api.anthropic.com");
        adresse.append("/v1/").append("messages");
        HttpURLConnection connexion = ouvrir(adresse.toString());
        try (OutputStreamWriter sortie = new OutputStreamWriter(connexion.getOutputStream(), StandardCharsets.UTF_8)) {
            sortie.write(corps(usager.nom()));
        }
        return new String(connexion.getInputStream().readAllBytes(), StandardCharsets.UTF_8); // CHARTE-401
    }

    String donnees(Usager usager) throws IOException {
        HttpURLConnection connexion = ouvrir("https://api.mistral.ai/v1/chat/completions");
        DataOutputStream sortie = new DataOutputStream(connexion.getOutputStream());
        sortie.writeBytes(corps(usager.nom()));
        sortie.flush();
        return new BufferedReader(new InputStreamReader(connexion.getInputStream())) // CHARTE-401
                .lines()
                .collect(Collectors.joining());
    }

    String flux(Usager usager) throws IOException {
        String texte = URLEncoder.encode(usager.demande(), StandardCharsets.UTF_8);
        URL url = new URL("https://api.deepl.com/v2/translate?target_lang=FR&text=" + texte);
        return new String(url.openStream().readAllBytes(), StandardCharsets.UTF_8); // CHARTE-401
    }

    String locale(Usager usager) throws IOException {
        HttpURLConnection connexion = ouvrir("http://127.0.0.1:11434/api/generate");
        connexion.getOutputStream().write(corps(usager.demande()).getBytes(StandardCharsets.UTF_8));
        return new String(connexion.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    String interne(Usager usager) throws IOException {
        HttpURLConnection connexion = ouvrir("https://mirai.interieur.gouv.fr/v1/chat/completions");
        connexion.getOutputStream().write(corps(usager.demande()).getBytes(StandardCharsets.UTF_8));
        return new String(connexion.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    void autre(Usager usager, long dossier) throws IOException {
        HttpURLConnection connexion = ouvrir("https://api.insee.fr/entreprises/sirene");
        connexion.getOutputStream().write(corps(usager.demande()).getBytes(StandardCharsets.UTF_8));
        if (new String(connexion.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("radiée")) {
            titres.refuser(dossier);
        }
    }
}
