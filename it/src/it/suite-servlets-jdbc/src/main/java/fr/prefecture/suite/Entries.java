package fr.prefecture.suite;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Collectors;

/** Every way into a servlet. */
final class Entries {
    static final class Parameter extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            resp.getWriter().println(name); // CHARTE-605
            resp.getWriter().println("bonjour");
        }
    }

    static final class ParameterPresence extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            name = "anonyme";
            resp.getWriter().println(name);
        }
    }

    static final class ParameterValues extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] values = req.getParameterValues("choix");
            if (values != null && values.length != 0) {
                resp.getWriter().println(values[0]); // CHARTE-605
            }
            values[0] = "premier";
            resp.getWriter().println(values[0]);
        }
    }

    static final class ParameterMap extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, String[]> map = req.getParameterMap();
            String param = "";
            if (!map.isEmpty()) {
                String[] values = map.get("nom");
                if (values != null) {
                    param = values[0];
                }
            }
            resp.getWriter().print(param); // CHARTE-605
        }
    }

    static final class ParameterMapEntries extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            for (Map.Entry<String, String[]> entry : req.getParameterMap().entrySet()) {
                for (String value : entry.getValue()) {
                    resp.getWriter().print(value); // CHARTE-605
                }
            }
        }
    }

    static final class ParameterNames extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String param = "";
            boolean more = true;
            Enumeration<String> names = req.getParameterNames();
            while (names.hasMoreElements() && more) {
                String name = names.nextElement();
                String[] values = req.getParameterValues(name);
                for (String value : values) {
                    if (value.equals("Ivresse")) {
                        param = name;
                        more = false;
                    }
                }
            }
            resp.getWriter().format("%s", param); // CHARTE-605
        }
    }

    static final class Header extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String agent = req.getHeader("User-Agent");
            if (agent != null) {
                resp.getWriter().write(agent); // CHARTE-605
            }
        }
    }

    static final class Headers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Enumeration<String> headers = req.getHeaders("Referer");
            String first = "";
            if (headers != null && headers.hasMoreElements()) {
                first = headers.nextElement();
            }
            resp.getWriter().write(first.toCharArray()); // CHARTE-605
        }
    }

    static final class HeaderNames extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Enumeration<String> names = req.getHeaderNames();
            while (names.hasMoreElements()) {
                String name = names.nextElement();
                resp.getWriter().println(name); // CHARTE-605
            }
        }
    }

    static final class Cookies extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Cookie[] cookies = req.getCookies();
            String value = "absent";
            if (cookies != null) {
                for (Cookie cookie : cookies) {
                    if (cookie.getName().equals("dossier")) {
                        value = cookie.getValue();
                        break;
                    }
                }
            }
            resp.getWriter().println(value); // CHARTE-605
        }
    }

    static final class OwnCookie extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Cookie cookie = new Cookie("langue", "fr");
            cookie.setMaxAge(60);
            cookie.setPath(req.getContextPath());
            resp.addCookie(cookie);
            resp.getWriter().println("langue : " + cookie.getName());
        }
    }

    static final class QueryString extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String query = req.getQueryString();
            String param = "name=";
            int at = query == null ? -1 : query.indexOf(param);
            if (at == -1) {
                resp.getWriter().println("paramètre absent");
                return;
            }
            String value = query.substring(at + param.length());
            int end = query.indexOf('&', at);
            if (end != -1) {
                value = query.substring(at + param.length(), end);
            }
            resp.getWriter().println(value); // CHARTE-605
        }
    }

    static final class Body extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder text = new StringBuilder();
            try (BufferedReader reader = req.getReader()) {
                String line;
                while ((line = reader.readLine()) != null) {
                    text.append(line).append('\n');
                }
            }
            resp.getWriter().println(text); // CHARTE-605
        }
    }

    static final class BodyLines extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String text = req.getReader().lines().collect(Collectors.joining("\n"));
            resp.getWriter().println(text); // CHARTE-605
        }
    }

    static final class Bytes extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            byte[] buffer = new byte[512];
            InputStream in = req.getInputStream();
            int read = in.read(buffer);
            resp.getWriter().println(new String(buffer, 0, read, StandardCharsets.UTF_8)); // CHARTE-605
            byte[] other = new byte[512];
            resp.getWriter().println(new String(other, StandardCharsets.UTF_8));
        }
    }

    static final class Scanned extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try (Scanner scanner = new Scanner(req.getInputStream(), StandardCharsets.UTF_8)) {
                String all = scanner.useDelimiter("\\A").hasNext() ? scanner.next() : "";
                resp.getWriter().println(all); // CHARTE-605
            }
        }
    }

    static final class Upload extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            Part part = req.getPart("piece");
            resp.getWriter().println(part.getSubmittedFileName()); // CHARTE-605
            resp.getWriter().println(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)); // CHARTE-605
        }
    }

    static final class Uploads extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            Collection<Part> parts = req.getParts();
            for (Part part : parts) {
                resp.getWriter().println(part.getSubmittedFileName()); // CHARTE-605
                resp.getWriter().println(parts.size() > 3 ? "trop" : "bien");
            }
        }
    }

    static final class PathInfo extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] steps = req.getPathInfo().split("/");
            resp.getWriter().println(steps[1]); // CHARTE-605
        }
    }

    /** What is configured, not typed. */
    static final class InitParameter extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(getServletConfig().getInitParameter("titre"));
            resp.getWriter().println(getServletContext().getInitParameter("pied"));
            resp.getWriter().println(getInitParameter("langue"));
        }
    }

    static final class Number extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            int page = Integer.parseInt(req.getParameter("page"));
            resp.getWriter().println("page " + page); /* as data only */
        }
    }
}
