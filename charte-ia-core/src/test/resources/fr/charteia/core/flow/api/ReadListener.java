package jakarta.servlet;

import java.io.IOException;

public interface ReadListener {
    void onDataAvailable() throws IOException;
    void onAllDataRead() throws IOException;
    void onError(Throwable failure);
}
