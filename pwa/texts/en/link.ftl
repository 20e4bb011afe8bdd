# The link of an agency with your Plein.

link-title = Your link
link-row = Your link with { $agency }
link-row-about = What it knows of you, what it may send you, and how you stop.
link-none = You are not linked. { $agency } does not know who you are, and can send you nothing here.
link-unnamed = { $agency } can answer you here. It does not know yet who you are.
link-known = { $agency } knows who you are.
link-known-as = { $agency } knows you as { $name }.
link-since = Linked since
link-kind = Kind of organisation
link-government =
    { $is ->
        [yes] Government
       *[no] Not a government
    }
link-may = What { $agency } may send you
link-may-list = Messages, tasks, questions, decisions, statements of your income, and how things stand with what you sent. Only you can read that.
link-sent = What you sent to { $agency }
link-who = Say who you are
link-who-about = Let { $agency } know who you are. Then it can decide on your application. Only { $agency } knows it afterwards. Plein does not.
link-digid = With DigiD
link-digid-about = You go to the website of { $agency }: { $host }. There you sign in. You get a code and come back.
link-code = With a code from a letter
link-code-about = You type the code.
link-scan = With the camera
link-scan-about = You hold your phone in front of the code in the letter, or at the counter.
link-end = End the link
link-end-about = { $agency } then forgets that this Plein is yours.
link-ending = You ended the link. Plein first fetches what is still there for you.
link-use = Use your code
link-use-about = Only use a code that you got yourself: in a letter, after signing in with DigiD, or at the counter. Did someone else give it to you? Then do not use it.
link-scanning = What the camera sees
link-scan-do = Scan the code
link-scan-stop = Stop scanning
link-no-camera = The camera does not work or may not be used. Type the code: choose below who gave it to you.
link-type = Or type the code. Who gave it to you?
link-not-here = The organisation of this code is not in Plein. Check whether you got the code from an organisation listed below.
link-said-name = { $agency } now knows that your messages come from you. It knows you as { $name }. Is that not you? Then end the link, under Share, and call { $agency }.
link-said =
    { $because ->
        [used] The code that you used was used somewhere else too. Perhaps someone has seen it. { $agency } knows this and takes no decision with this code. Ask { $agency } for a new code. Your data in Plein is safe.
        [over] The code is too old and no longer works. So { $agency } does not know yet who you are. Ask { $agency } for a new code.
        [another] Another Plein was linked to you at { $agency }. Was that you, for instance with a new phone? Then you need not do anything. Was it not you? Then call { $agency }.
       *[ended] { $agency } ended the link with this Plein. Is that not right? Call { $agency }. You can link again under Share.
    }
