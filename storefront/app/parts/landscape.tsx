/** The land that the goods come from: sun, dunes, sea, a lighthouse and boats. Decoration only. */
export function Landscape() {
  return (
    <svg
      className="landscape"
      viewBox="0 0 1440 560"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#f7d9a0" />
          <stop offset="0.55" stopColor="#f9ead0" />
          <stop offset="1" stopColor="#fdf6e8" />
        </linearGradient>
        <linearGradient id="sea" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#2b8a8f" />
          <stop offset="1" stopColor="#0d4f55" />
        </linearGradient>
      </defs>
      <rect width="1440" height="560" fill="url(#sky)" />
      <circle cx="1090" cy="170" r="86" fill="#f4b53f" />
      <circle cx="1090" cy="170" r="128" fill="#f4b53f" opacity="0.18" />
      <path
        d="M0 330c150-60 260-70 380-40s230 30 350-14 240-36 360 4 230 20 350-20v160H0z"
        fill="#8fb3a0"
        opacity="0.55"
      />
      <rect y="352" width="1440" height="210" fill="url(#sea)" />
      <g stroke="#ffffff" strokeOpacity="0.28" strokeWidth="3" strokeLinecap="round">
        <path d="M90 392h150M330 410h90M640 388h170M930 414h110M1180 394h150M520 438h120M820 452h160" />
      </g>
      <g>
        <path d="M1236 352l14-150h36l14 150z" fill="#fffaf0" />
        <path d="M1244 262h48l4 34h-56z" fill="#b3155b" opacity="0.85" />
        <path d="M1250 202h36v-20h-36z" fill="#0d4f55" />
        <path d="M1246 182h44l-22-20z" fill="#b3155b" />
        <path d="M1150 360c40-34 190-34 250 0z" fill="#5e7f6b" />
      </g>
      <g>
        <path d="M470 404h130l-22 30h-88z" fill="#b3155b" />
        <path d="M536 404v-92l66 82z" fill="#fffaf0" />
        <path d="M528 404v-70l-44 62z" fill="#f4b53f" />
        <path d="M742 424h84l-14 20h-58z" fill="#123f45" />
        <path d="M784 424v-60l40 52z" fill="#fffaf0" />
      </g>
      <path d="M0 470c180-70 330-84 520-40s300 52 470 24 300-30 450-4v110H0z" fill="#e8c98f" />
      <path d="M0 508c200-46 380-42 560-12s420 22 880-22v86H0z" fill="#f3dfb6" />
      <g fill="none" stroke="#d7b274" strokeWidth="3" strokeLinecap="round" opacity="0.7">
        <path d="M70 508c90-22 180-26 260-16M520 492c110 22 210 26 300 16M980 500c120-16 220-18 330-6" />
      </g>
    </svg>
  );
}
