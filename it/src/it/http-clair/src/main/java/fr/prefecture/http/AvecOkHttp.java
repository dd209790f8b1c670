package fr.prefecture.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class AvecOkHttp {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client = new OkHttpClient();
    private final Titres titres;
    private final String base;

    AvecOkHttp(Titres titres) {
        this(titres, "https://api.mistral.ai/v1");
    }

    AvecOkHttp(Titres titres, String base) {
        this.titres = titres;
        this.base = base;
    }

    void externe(Usager usager, long dossier) throws IOException {
        RequestBody corps = RequestBody.create("{\"messages\":[\"" + usager.demande() + "\"]}", JSON);
        Request requete = new Request.Builder().url("https://api.openai.com/v1/chat/completions").post(corps).build();
        try (Response reponse = client.newCall(requete).execute()) { // CHARTE-401
            if (reponse.body().string().contains("REFUS")) {
                titres.refuser(dossier); // CHARTE-501
            }
        }
    }

    String deLaBase(Usager usager) throws IOException {
        Request requete = new Request.Builder()
                .url(base + "/chat/completions")
                .header("Authorization", "Bearer " + System.getenv("MISTRAL_API_KEY"))
                .post(RequestBody.create(usager.demande(), JSON))
                .build();
        return client.newCall(requete).execute().body().string(); // CHARTE-401
    }

    void plusTard(Usager usager, long dossier) {
        HttpUrl url = HttpUrl.parse("https://generativelanguage.googleapis.com/v1beta/models")
                .newBuilder()
                .addPathSegment("gemini-2.0-flash:generateContent")
                .build();
        Request requete = new Request.Builder().url(url).post(RequestBody.create(usager.nom(), JSON)).build();
        client.newCall(requete).enqueue(new Callback() { // CHARTE-401
            @Override
            public void onFailure(Call appel, IOException echec) {}

            @Override
            public void onResponse(Call appel, Response reponse) throws IOException {
                if (reponse.body().string().contains("REFUS")) {
                    titres.refuser(dossier); // CHARTE-501
                }
            }
        });
    }

    String locale(Usager usager) throws IOException {
        Request requete = new Request.Builder()
                .url("http://localhost:8080/v1/chat/completions")
                .post(RequestBody.create(usager.demande(), JSON))
                .build();
        return client.newCall(requete).execute().body().string();
    }

    String interne(Usager usager) throws IOException {
        Request requete = new Request.Builder()
                .url("https://mirai.interieur.gouv.fr/v1/chat/completions")
                .post(RequestBody.create(usager.demande(), JSON))
                .build();
        return client.newCall(requete).execute().body().string();
    }

    void autre(Usager usager, long dossier) throws IOException {
        Request requete = new Request.Builder()
                .url("https://api-adresse.data.gouv.fr/search/?q=" + usager.nom())
                .get()
                .build();
        if (client.newCall(requete).execute().body().string().isEmpty()) {
            titres.refuser(dossier);
        }
    }
}
