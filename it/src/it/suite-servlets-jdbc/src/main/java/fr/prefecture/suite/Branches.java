package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Random;

/** Paths that are taken, that may be, and that never are. */
final class Branches {
    static final class Arithmetic extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String param = req.getParameter("name");
            String bar;
            int num = 86;
            if ((7 * 42) - num > 200) {
                bar = "toujours";
            } else {
                bar = param;
            }
            resp.getWriter().println(bar);
            int other = 106;
            bar = (7 * 18) + other > 200 ? param : "jamais";
            resp.getWriter().println(bar); // CHARTE-605
        }
    }

    static final class SwitchOnChar extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(choose(req.getParameter("name"))); // CHARTE-605
            resp.getWriter().println(other(req.getParameter("name")));
        }

        private static String choose(String param) {
            String guess = "ABC";
            char target = guess.charAt(2);
            switch (target) {
                case 'A':
                    return "a";
                case 'C':
                case 'D':
                    return param;
                default:
                    return "autre";
            }
        }

        private static String other(String param) {
            String bar;
            String guess = "ABC";
            char target = guess.charAt(1);
            switch (target) {
                case 'A':
                    bar = param;
                    break;
                case 'B':
                    bar = "bob";
                    break;
                default:
                    bar = param;
                    break;
            }
            return bar;
        }
    }

    static final class SwitchOnString extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String param = req.getParameter("name");
            String mode = "strict";
            String shown = switch (mode) {
                case "libre" -> param;
                case "strict" -> "caché";
                default -> param;
            };
            resp.getWriter().println(shown);
        }
    }

    static final class StaticFlag extends HttpServlet {
        private static final boolean FALSE = false;
        private static final int FIVE = 5;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String data = "sûr";
            if (FALSE) {
                data = req.getParameter("name");
            }
            if (FIVE != 5) {
                data = req.getParameter("name");
            }
            resp.getWriter().println(data);
            if (FIVE == 5) {
                data = req.getParameter("name");
            }
            resp.getWriter().println(data); // CHARTE-605
        }
    }

    static final class PrivateFlag extends HttpServlet {
        private boolean on = true;
        private final int five = 5;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String data = "sûr";
            if (on) {
                data = req.getParameter("name");
            }
            resp.getWriter().println(data); // CHARTE-605
            String other = "sûr";
            if (five != 5) {
                other = req.getParameter("name");
            }
            resp.getWriter().println(other);
        }
    }

    static final class MethodFlag extends HttpServlet {
        private static boolean yes() {
            return true;
        }

        private static boolean no() {
            return false;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String data = req.getParameter("name");
            if (yes()) {
                data = "remplacé";
            }
            resp.getWriter().println(data);
            String other = "sûr";
            if (no()) {
                other = req.getParameter("name");
            }
            resp.getWriter().println(other);
        }
    }

    static final class AnyOfBoth extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String data = new Random().nextBoolean() ? req.getParameter("name") : "sûr";
            resp.getWriter().println(data); // CHARTE-605
            String both = new Random().nextBoolean() ? "oui" : "non";
            resp.getWriter().println(both);
        }
    }

    static final class Loops extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String data = "sûr";
            for (int i = 0; i < 1; i++) {
                data = req.getParameter("name");
            }
            resp.getWriter().println(data); // CHARTE-605
            String text = "";
            String param = req.getParameter("name");
            while (text.length() < 10) {
                text += param;
            }
            resp.getWriter().println(text); // CHARTE-605
            do {
                text = "neuf";
            } while (text.isEmpty());
            resp.getWriter().println(text);
            while (true) {
                text = "fin";
                break;
            }
            resp.getWriter().println(text);
            for (;;) {
                text = param;
                break;
            }
            resp.getWriter().println(text); // CHARTE-605
        }
    }

    static final class Later extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String a = "";
            String b = "";
            for (int i = 0; i < 3; i++) {
                resp.getWriter().println(b); // CHARTE-605
                b = a;
                a = req.getParameter("name");
            }
        }
    }

    static final class EarlyReturn extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            if (name != null) {
                name = "connu";
            } else {
                return;
            }
            resp.getWriter().println(name);
        }
    }

    static final class Dead extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = null;
            if (name != null) {
                resp.getWriter().println(req.getParameter("name"));
            }
            int x = 3;
            int y = x * 2 + 1;
            if (y % 2 == 0 || y < 0) {
                resp.getWriter().println(req.getParameter("name"));
            }
            if (y == 7 && x != 0) {
                resp.getWriter().println(req.getParameter("name")); // CHARTE-605
            }
        }
    }

    static final class ComparedToConstant extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String mode = "a" + "b";
            if ("ab".equals(mode)) {
                mode = "ok";
            } else {
                mode = req.getParameter("name");
            }
            resp.getWriter().println(mode);
            if (mode.length() > 5) {
                resp.getWriter().println(req.getParameter("name"));
            }
        }
    }
}
