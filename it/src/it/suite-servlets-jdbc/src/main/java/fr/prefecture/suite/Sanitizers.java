package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.owasp.encoder.Encode;

/** What makes a text harmless is what the policy says so, on every way, and nothing else. */
final class Sanitizers {
    static String clean(String text) {
        return text.replace("<", "&lt;").replace("'", "''");
    }

    static String notDeclared(String text) {
        return text.replace("<", "&lt;");
    }

    static class Cleaner {
        String clean(String text) {
            return text.replaceAll("[^a-z]", "");
        }
    }

    static final class LazyCleaner extends Cleaner {
        @Override
        String clean(String text) {
            return text;
        }
    }

    interface Policy {
        String apply(String text);
    }

    static final class Strict implements Policy {
        @Override
        public String apply(String text) {
            return text.substring(0, 1);
        }
    }

    static final class Own extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            String harmless = clean(name);
            resp.getWriter().println(harmless);
            resp.getWriter().println("<p>" + harmless.trim() + "</p>");
            resp.getWriter().println(name); // CHARTE-605
            resp.getWriter().println(notDeclared(name)); // CHARTE-605
        }
    }

    static final class Library extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            resp.getWriter().println(Encode.forHtml(name));
            resp.getWriter().println(Encode.forHtml("<p>" + name));
            resp.getWriter().println(Encode.forHtml("<p>") + name); // CHARTE-605
        }
    }

    static final class OneBranch extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            if (name.length() > 3) {
                name = clean(name);
            }
            resp.getWriter().println(name); // CHARTE-605
        }
    }

    static final class BothBranches extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            if (name.length() > 3) {
                name = clean(name);
            } else {
                name = Encode.forHtml(name);
            }
            resp.getWriter().println(name);
        }
    }

    static final class Ignored extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            clean(name);
            resp.getWriter().println(name); // CHARTE-605
        }
    }

    static final class TooLate extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            resp.getWriter().println(name); // CHARTE-605
            name = clean(name);
            resp.getWriter().println(name);
        }
    }

    static final class Overridden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Cleaner good = new Cleaner();
            resp.getWriter().println(good.clean(req.getParameter("name")));
            Policy strict = new Strict();
            resp.getWriter().println(strict.apply(req.getParameter("name")));
        }
    }

    /** Declared exactly: what a subclass makes of it is its own affair. */
    static final class Lazy extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            LazyCleaner lazy = new LazyCleaner();
            resp.getWriter().println(lazy.clean(req.getParameter("name"))); // CHARTE-605
        }
    }

    static final class InCollection extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            java.util.List<String> list = new java.util.ArrayList<>();
            for (String value : req.getParameterValues("v")) {
                list.add(clean(value));
            }
            for (String value : list) {
                resp.getWriter().println(value);
            }
            list.add(req.getParameter("w"));
            resp.getWriter().println(list.get(0)); // CHARTE-605
        }
    }

    static final class ByReference extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            java.util.Optional<String> name = java.util.Optional.ofNullable(req.getParameter("name"));
            resp.getWriter().println(name.map(Sanitizers::clean).orElse(""));
            resp.getWriter().println(name.map(Sanitizers::notDeclared).orElse("")); // CHARTE-605
        }
    }

    static final class InArguments extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder text = new StringBuilder(req.getParameter("name"));
            scrub(text);
            resp.getWriter().println(text); /* as an answer only */ // CHARTE-605
        }
    }

    static void scrub(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '<') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
