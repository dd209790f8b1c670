package jakarta.servlet.http;

import jakarta.servlet.ServletResponse;

public interface HttpServletResponse extends ServletResponse {
    void addCookie(Cookie cookie);
    void setHeader(String name, String value);
    String getHeader(String name);
    void setStatus(int status);
}
